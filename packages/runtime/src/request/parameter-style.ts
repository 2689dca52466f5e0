/**
 * Style of a list or an object in a URL: one value separated by commas (`csv`), spaces or pipes, an object's own names (`fields`), JSON
 * (`json`, in a form), or in a path the prefixes of OpenAPI's styles `label` and `matrix`; a star means `explode`. By default, lists repeat
 * their name and objects use brackets; in a path, both are one value separated by commas.
 */
export type ParameterStyle =
  | "csv"
  | "space"
  | "pipe"
  | "fields"
  | "json"
  | "simple"
  | "simple*"
  | "label"
  | "label*"
  | "matrix"
  | "matrix*";
