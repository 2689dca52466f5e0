import { InvalidInputError, serializePath } from "@linkwright/runtime";
import { hasDotSegment } from "@linkwright/safe-http/path-segment";
import type { GatewayOperation } from "../operations.ts";
import { Rejection } from "../rejection.ts";

/**
 * Refuses a target that a parser somewhere would read as another: a whole URL, dot segments in any spelling, backslashes, doubled
 * slashes, what is no ASCII. `target` is what was sent, where the server knows it; a `URL` has such things resolved already.
 */
export function checkTarget(url: URL, target: string | undefined): void {
  const [path = ""] = (target ?? url.pathname).split("?", 1);
  const plain = /^\/[\x21-\x7e]*$/.test(path) && !/[\\#]|\/\//.test(path);
  if (plain && path === url.pathname && !hasDotSegment(path)) return;
  throw new Rejection(
    "path_not_allowed",
    "The path must be plain: no whole URL, no dot segments, backslashes or doubled slashes.",
  );
}

/** The path that goes to the provider, made anew from the operation's own and the parameters, which are checked as a client's are. */
export function upstreamPath({ id, path }: GatewayOperation, requested: string): string {
  const segments = requested.split("/");
  const parameters: Record<string, string> = {};
  for (const [index, part] of path.split("/").entries()) {
    const name = /^\{([^{}/]+)\}$/.exec(part)?.[1];
    if (name) parameters[name] = decoded(segments[index] ?? "");
  }
  try {
    return serializePath(id, path, parameters);
  } catch (error) {
    if (error instanceof InvalidInputError) throw notAllowed();
    throw error;
  }
}

/** Refuses escapes that stand for nothing, which no operation's path has. */
export function checkEscapes(path: string): void {
  unescaped(path);
}

/** One parameter, which must stay one however often servers decode it. */
function decoded(segment: string): string {
  const value = unescaped(segment);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[/\\?#\x00-\x1f\x7f]|%[0-9a-f]{2}/i.test(value)) throw notAllowed();
  return value;
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw notAllowed();
  }
}

function notAllowed(): Rejection {
  return new Rejection(
    "path_not_allowed",
    "A parameter of the path must be one plain segment: no slashes, dot segments or escapes of escapes.",
  );
}
