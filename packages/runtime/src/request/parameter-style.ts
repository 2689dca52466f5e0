/**
 * How a list or an object is written into a URL: in one value with commas (`csv`), spaces or pipes between, as an object's own names
 * (`fields`), or in a path with the prefixes of OpenAPI's styles `label` and `matrix`; a star takes each item apart (`explode`). Lists
 * repeat their name and objects use brackets by default; in a path, both are one value with commas.
 */
export type ParameterStyle =
  | "csv"
  | "space"
  | "pipe"
  | "fields"
  | "simple"
  | "simple*"
  | "label"
  | "label*"
  | "matrix"
  | "matrix*";
