import { InvalidInputError, serializePath } from "@linkwright/runtime";
import { hasDotSegment } from "@linkwright/safe-http/path-segment";
import type { GatewayOperation } from "../operations.ts";
import { Rejection } from "../rejection.ts";

/**
 * Rejects a target that parsers could read differently: an absolute URL, dot segments in any encoding, backslashes, double slashes,
 * non-ASCII characters. `target` is the target as sent, if the server knows it; a `URL` has such things resolved already.
 */
export function checkTarget(url: URL, target: string | undefined): void {
  const [path = ""] = (target ?? url.pathname).split("?", 1);
  const plain = /^\/[\x21-\x7e]*$/.test(path) && !/[\\#]|\/\//.test(path);
  if (plain && path === url.pathname && !hasDotSegment(path)) return;
  throw new Rejection(
    "path_not_allowed",
    "The path must be ASCII, without an absolute URL, dot segments, backslashes and double slashes.",
  );
}

/** Returns the path for the provider, built from the operation's path and the decoded parameters, which are checked like a client's. */
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

/** Rejects invalid percent-encoding, which no operation's path contains. */
export function checkEscapes(path: string): void {
  unescaped(path);
}

/** Decodes a parameter, which must remain one segment however often servers decode it. */
function decoded(segment: string): string {
  const value = unescaped(segment);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the check rejects them
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
    "A path parameter must be one segment, without slashes, dot segments and double percent-encoding.",
  );
}
