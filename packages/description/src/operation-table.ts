import type { Description } from "./document.ts";
import { BODILESS } from "./method.ts";
import { FORM_TYPE, JSON_TYPE, mergedObject, type Operation, type Parameter } from "./operation.ts";
import { resolveSchema } from "./reference.ts";

/** Returns an operation's line in the runtime's `OperationTable`. `marks` are additional marks that only methods have. */
export function tableLine(description: Description, operation: Operation, ...marks: string[]): string {
  const { method, path, server = "", body } = operation;
  const isDelete = method === "DELETE";
  const bodiless = BODILESS.includes(method) || (isDelete && body === undefined);
  const all = [
    bodiless ? "" : isDelete && body?.contentType === JSON_TYPE ? `(${JSON_TYPE})` : bodyMark(body?.contentType),
    deepForm(operation) ? ":deep" : "",
    operation.public ? ":public" : "",
    operation.repeatable ? "" : ":once",
    ...marks,
  ];
  const query = operation.rawOnly === undefined && !bodiless ? queryNames(operation) : [];
  // Those that only the raw client has are written in their style too.
  const styles = operation.parameters.flatMap((parameter) => {
    const style = /[ =]/.test(parameter.name) ? undefined : styleOf(description, parameter);
    return style ? [` ${parameter.name}=${style}`] : [];
  });
  const fields = formStyles(description, operation).map(([name, style]) => ` ${name}=${style}`);
  return `${method}${all.join("")} ${server}${path}${query.length > 0 ? `${path.includes("?") ? "&" : "?"}${query.join("&")}` : ""}${styles.join("")}${fields.join("")}`;
}

/** Returns the names of an operation's query parameters. */
export function queryNames(operation: Operation): string[] {
  return parametersOf(operation).flatMap(({ in: place, name }) => (place === "query" ? [name] : []));
}

function parametersOf({ parameters }: Operation): Parameter[] {
  return parameters.filter(({ rawOnly }) => rawOnly === undefined);
}

function bodyMark(contentType: string | undefined): string {
  switch (contentType) {
    case undefined:
      return ":none";
    case JSON_TYPE:
      return "";
    case FORM_TYPE:
      return ":form";
    case "multipart/form-data":
      return ":multipart";
    default:
      return `(${contentType})`;
  }
}

/** Returns whether a form serializes lists and objects with brackets. */
function deepForm({ body }: Operation): boolean {
  if (body?.contentType !== FORM_TYPE) return false;
  return Object.values(body.media.encoding).some(({ style }) => style === "deepObject");
}

/** Returns the fields of a form for which its `encoding` requires another style than brackets. */
function formStyles(description: Description, { body }: Operation): [name: string, style: string][] {
  if (body?.contentType !== FORM_TYPE) return [];
  const { properties = {} } = mergedObject(description, body.media.schema);
  return Object.entries(properties).flatMap(([name, schema]): [string, string][] => {
    const { style, explode, contentType } = body.media.encoding[name] ?? {};
    if (/[ =]/.test(name)) return [];
    if (contentType === JSON_TYPE && style === undefined && explode === undefined) return [[name, "json"]];
    if ((style === undefined && explode === undefined) || style === "deepObject") return [];
    const written = styleOf(description, { in: "query", schema, style, explode });
    return written === undefined ? [] : [[name, written]];
  });
}

/** Returns the runtime's name of a style; `undefined` for the default. https://spec.openapis.org/oas/v3.1.1.html#style-values */
function styleOf(
  description: Description,
  { in: place, schema, ...parameter }: Pick<Parameter, "in" | "schema" | "style" | "explode">,
): string | undefined {
  if (place === "path") {
    const { style = "simple", explode = false } = parameter;
    const name = explode ? `${style}*` : style;
    return name === "simple" ? undefined : name;
  }
  if (place !== "query") return undefined;
  const { style = "form", explode = style === "form" } = parameter;
  const delimiter = style === "spaceDelimited" ? "space" : style === "pipeDelimited" ? "pipe" : undefined;
  const types = [resolveSchema(description, schema).type ?? []].flat();
  if (types.includes("array")) return explode ? undefined : (delimiter ?? "csv");
  if (!types.includes("object") || style === "deepObject") return undefined;
  return delimiter ?? (explode ? "fields" : "csv");
}
