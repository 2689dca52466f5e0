import type { Description } from "./document.ts";
import { BODILESS } from "./method.ts";
import { FORM_TYPE, JSON_TYPE, type Operation, type Parameter } from "./operation.ts";
import { resolveSchema } from "./reference.ts";

/** Returns an operation's line in the runtime's `OperationTable`. `marks` are additional marks that only methods have. */
export function tableLine(description: Description, operation: Operation, ...marks: string[]): string {
  const { method, path, server = "", body } = operation;
  const bodiless = BODILESS.includes(method);
  const all = [
    bodiless ? "" : bodyMark(body?.contentType),
    deepForm(operation) ? ":deep" : "",
    operation.public ? ":public" : "",
    operation.repeatable ? "" : ":once",
    ...marks,
  ];
  const query = operation.rawOnly === undefined && !bodiless ? queryNames(operation) : [];
  const styles = parametersOf(operation).flatMap((parameter) => {
    const style = styleOf(description, parameter);
    return style ? [` ${parameter.name}=${style}`] : [];
  });
  return `${method}${all.join("")} ${server}${path}${query.length > 0 ? `${path.includes("?") ? "&" : "?"}${query.join("&")}` : ""}${styles.join("")}`;
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

/** Returns the runtime's name of a style; `undefined` for the default. https://spec.openapis.org/oas/v3.1.1.html#style-values */
function styleOf(description: Description, { in: place, schema, ...parameter }: Parameter): string | undefined {
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
