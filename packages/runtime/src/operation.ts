import { InvalidInputError } from "./errors/invalid-input-error.ts";
import { PARAMETER, serializePath } from "./path.ts";

/**
 * The operations of an API by their id, each as `METHOD /path/{parameter}?query&query`. Of a flat input, the fields that the
 * path and the query name go there, all others into the body (GET, HEAD and DELETE have none: there they join the query).
 * `METHOD:form` sends the body as a form, `METHOD:deep` writes its lists with brackets, `METHOD:public` no credentials, `METHOD:once` is
 * not safe to repeat, `METHOD:unread` answers nothing to read, and a path may begin with the server that alone serves it.
 */
export type OperationTable = Readonly<Record<string, string>>;

export type Input = Readonly<Record<string, unknown>>;

export interface Operation {
  id: string;
  method: string;
  /** the body is a form instead of JSON */
  form: boolean;
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
}

/** A flat input, sorted into the places of an HTTP request. */
export interface RequestParts {
  /** with its parameters in place */
  path: string;
  query: Record<string, unknown>;
  /** JSON, or a form; undefined where the operation takes none */
  body: string | undefined;
}

export function parseOperation(id: string, line: string): Operation {
  const [, method = "", marks = "", server, path = "", query] =
    /^([A-Z]+)([:a-z]*) (https:\/\/[^/]+)?(\/[^?]*)\??(.*)$/.exec(line) ?? [];
  return {
    id,
    method,
    form: marks.includes(":form"),
    deep: marks.includes(":deep"),
    public: marks.includes(":public"),
    repeatable: !marks.includes(":once"),
    unread: marks.includes(":unread"),
    server,
    path,
    pathNames: Array.from(path.matchAll(PARAMETER), ([, name = ""]) => name),
    queryNames: query ? query.split("&") : [],
  };
}

/** `defaults` fills path parameters that the input leaves out. Throws an `InvalidInputError` for what cannot be sent. */
export function requestParts(operation: Operation, input: Input, defaults: Input): RequestParts {
  const { id, method, path, pathNames, queryNames } = operation;
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    throw new InvalidInputError(id, "input", "must be an object with the operation's fields");
  }
  const hasBody = method !== "GET" && method !== "HEAD" && method !== "DELETE";
  const query: Record<string, unknown> = {};
  const body: Record<string, unknown> | undefined = hasBody ? {} : undefined;
  for (const name of Object.keys(input)) {
    if (pathNames.includes(name)) continue;
    const target = body && !queryNames.includes(name) ? body : query;
    target[name] = input[name];
  }
  const parameters: Record<string, unknown> = {};
  for (const name of pathNames) parameters[name] = input[name] ?? defaults[name];
  return { path: serializePath(id, path, parameters), query, body: serialized(operation, query, body) };
}

/** The body's text. What is not JSON, or not Unicode, would fail later, as if the connection had. */
function serialized(
  { id, form, deep }: Operation,
  query: Record<string, unknown>,
  body: Record<string, unknown> | undefined,
): string | undefined {
  const refuse = () => new InvalidInputError(id, "input", "holds what cannot be written as JSON or in a URL");
  // A lone half of a character, which no URL can hold.
  if (Object.values(query).some((value) => typeof value === "string" && /\p{Surrogate}/u.test(value))) throw refuse();
  try {
    const text = JSON.stringify(body);
    return form && body ? formOf(JSON.parse(text), deep) : text;
  } catch {
    throw refuse();
  }
}

/** Objects are written with brackets (`a[b]=1`). Lists repeat the name, or inside of brackets and with `deep` number their items. */
function formOf(body: Record<string, unknown>, deep: boolean): string {
  const form = new URLSearchParams();
  const append = (name: string, value: unknown, numbered: boolean): void => {
    if (typeof value !== "object" || value === null) form.append(name, String(value));
    else if (Array.isArray(value) && !numbered) for (const item of value) append(name, item, true);
    else for (const [key, item] of Object.entries(value)) append(`${name}[${key}]`, item, true);
  };
  for (const [name, value] of Object.entries(body)) append(name, value, deep);
  return form.toString();
}
