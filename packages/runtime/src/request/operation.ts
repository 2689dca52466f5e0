import { FORM_TYPE, JSON_TYPE, MULTIPART_TYPE } from "./content-type.ts";
import type { ParameterStyle } from "./parameter-style.ts";
import { parameterNames, templateStyles } from "./path.ts";

/**
 * Operations of an API by ID, each as `METHOD /path/{parameter}?query&query`. Fields of a flat input that the path or the query names go
 * there, all others into the body (GET, HEAD and DELETE have none: there they go into the query).
 *
 * Marks follow the method. Body: `:form`, `:form:deep` (list items are numbered), `:multipart`, `:none`, or another content type in
 * parentheses, such as `PATCH(application/merge-patch+json)`; JSON by default. `:public` sends no credentials, `:once` is not idempotent,
 * `:unread` has no response to read, `:raw` has no method and is available only in the raw client. A path may begin with its own server.
 * Parameters with another than the usual style are listed at the end, as ` name=style`; see `ParameterStyle`.
 */
export type OperationTable = Readonly<Record<string, string>>;

export type Input = Readonly<Record<string, unknown>>;

export interface Operation {
  id: string;
  method: string;
  /** Content type of the body; `undefined` if the operation has none. */
  contentType: string | undefined;
  /** `true` if the form numbers list items (`a[0]=`) instead of repeating the name. */
  deep: boolean;
  /** `true` if the operation requires no credentials, so that none are sent. */
  public: boolean;
  /** `true` if the operation is idempotent. */
  repeatable: boolean;
  /** `true` if no body of a success is described, so that it is not read. */
  unread: boolean;
  /** The operation's own server, if it is not the API's. */
  server: string | undefined;
  path: string;
  pathNames: readonly string[];
  queryNames: readonly string[];
  /** Styles by parameter name. */
  styles: ReadonlyMap<string, ParameterStyle>;
}

const BODILESS = ["GET", "HEAD", "DELETE"];
const LINE = /^([A-Z]*)(?:\(([^)]*)\))?([:a-z]*) (https:\/\/[^/]+)?(\/[^? ]*)\??([^ ]*)(.*)$/;

export function parseOperation(id: string, line: string): Operation {
  const [, method = "", type, marks = "", server, resource = "", query = "", styles = ""] = LINE.exec(line) ?? [];
  const names = query.split("&").filter(Boolean);
  // Fixed by the description.
  const fixed = names.filter((name) => name.includes("="));
  const path = fixed.length > 0 ? `${resource}?${fixed.join("&")}` : resource;
  const has = (mark: string) => marks.includes(mark);
  return {
    id,
    method,
    contentType: contentTypeOf(method, type, has),
    deep: has(":deep"),
    public: has(":public"),
    repeatable: !has(":once"),
    unread: has(":unread"),
    server,
    path,
    pathNames: parameterNames(path),
    queryNames: names.filter((name) => !name.includes("=")),
    styles: new Map(Array.from(styles.matchAll(/ ([^ =]+)=([^ ]+)/g), ([, name, style]) => [name, style] as never)),
  };
}

function contentTypeOf(method: string, type: string | undefined, has: (mark: string) => boolean): string | undefined {
  if (type !== undefined) return type;
  if (has(":form")) return FORM_TYPE;
  if (has(":multipart")) return MULTIPART_TYPE;
  return has(":none") || BODILESS.includes(method) ? undefined : JSON_TYPE;
}

/** Returns a function that finds the operation of a method and path. */
export function operationFinder(table: OperationTable): (method: string, path: string) => Operation {
  let known: Map<string, Operation> | undefined;
  return (method, path) => {
    known ??= new Map(
      Object.entries(table).map(([id, line]) => {
        const operation = parseOperation(id, line);
        return [`${operation.method} ${operation.path}`, operation];
      }),
    );
    return known.get(`${method} ${path}`) ?? undescribed(method, path);
  };
}

/** Returns an operation for a path that is not described, with what HTTP defines for the method. */
function undescribed(method: string, path: string): Operation {
  return {
    ...parseOperation("api", ` ${path}`),
    method,
    contentType: JSON_TYPE,
    // https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2
    repeatable: method !== "POST" && method !== "PATCH",
    path,
    styles: templateStyles(path),
  };
}
