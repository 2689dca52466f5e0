import { FORM_TYPE, JSON_TYPE, MULTIPART_TYPE } from "./content-type.ts";
import type { ParameterStyle } from "./parameter-style.ts";
import { parameterNames, templateStyles } from "./path.ts";

/**
 * The operations of an API by their id, each as `METHOD /path/{parameter}?query&query`. Of a flat input, the fields that the
 * path and the query name go there, all others into the body (GET, HEAD and DELETE have none: there they join the query).
 *
 * Marks follow the method. What the body is: `:form`, `:form:deep` (its lists are numbered), `:multipart`, `:none`, or another content
 * type in parentheses, such as `PATCH(application/merge-patch+json)`; JSON by default. `:public` sends no credentials, `:once` is not
 * safe to repeat, `:unread` has no response to read, `:raw` has no method and is known to the raw client alone. A path may begin with the
 * server that alone serves it. Parameters that are not written as is usual stand at the end, as ` name=style`; see `ParameterStyle`.
 */
export type OperationTable = Readonly<Record<string, string>>;

export type Input = Readonly<Record<string, unknown>>;

export interface Operation {
  id: string;
  method: string;
  /** Of the body; undefined where the operation has none. */
  contentType: string | undefined;
  /** the form numbers the items of its lists (`a[0]=`), instead of repeating the name */
  deep: boolean;
  /** credentials are not asked for, so they are not sent */
  public: boolean;
  /** sending it again changes nothing more */
  repeatable: boolean;
  /** a success has no body that is described, so whatever it has is left unread */
  unread: boolean;
  /** the operation's own server, where it is not the API's */
  server: string | undefined;
  path: string;
  pathNames: readonly string[];
  queryNames: readonly string[];
  /** By the parameter's name. */
  styles: ReadonlyMap<string, ParameterStyle>;
}

const BODILESS = ["GET", "HEAD", "DELETE"];
const LINE = /^([A-Z]*)(?:\(([^)]*)\))?([:a-z]*) (https:\/\/[^/]+)?(\/[^? ]*)\??([^ ]*)(.*)$/;

export function parseOperation(id: string, line: string): Operation {
  const [, method = "", type, marks = "", server, path = "", query, styles = ""] = LINE.exec(line) ?? [];
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
    queryNames: query ? query.split("&") : [],
    styles: new Map(Array.from(styles.matchAll(/ ([^ =]+)=([^ ]+)/g), ([, name, style]) => [name, style] as never)),
  };
}

function contentTypeOf(method: string, type: string | undefined, has: (mark: string) => boolean): string | undefined {
  if (type !== undefined) return type;
  if (has(":form")) return FORM_TYPE;
  if (has(":multipart")) return MULTIPART_TYPE;
  return has(":none") || BODILESS.includes(method) ? undefined : JSON_TYPE;
}

/** Finds the operation that the raw client calls by method and path. */
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

/** What HTTP says of a method, for a path that the description does not have. */
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
