import { DescriptionError } from "../description-error.ts";

/** Maximum size of a document; the largest public ones have a third of it. */
export const MAX_BYTES = 32 << 20;
const MAX_REDIRECTS = 5;
/** Content types of JSON and YAML, and generic ones of servers that do not know them. */
const TEXTS =
  /^(application\/(([\w.-]+\+)?(json|yaml)|x-yaml|octet-stream|vnd\.oai\.openapi)|text\/(plain|yaml|x-yaml|json))$/;

/** A server's response with a status that is no success. */
export class StatusError extends DescriptionError {
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/**
 * Returns the text at a URL. Throws a `DescriptionError` for anything other than a document that arrives completely and in time: an error
 * status, a redirect to another origin (such as a login), a page, too many bytes. Messages omit queries, which may contain a key.
 */
export async function fetched(
  address: string,
  timeoutSeconds: number,
  { types = TEXTS, maxBytes = MAX_BYTES }: { types?: RegExp; maxBytes?: number } = {},
): Promise<string> {
  const signal = AbortSignal.timeout(timeoutSeconds * 1000);
  try {
    const response = await request(new URL(address), signal);
    return await body(response, address, types, maxBytes);
  } catch (error) {
    if (error instanceof DescriptionError) throw error;
    if (signal.aborted)
      throw new DescriptionError(`${shown(address)} did not respond completely within ${timeoutSeconds} s.`);
    throw new DescriptionError(`${shown(address)} could not be read: ${reason(error as Error)}`);
  }
}

/** Sends the request and follows redirects within the same origin. */
async function request(url: URL, signal: AbortSignal, redirects = 0): Promise<Response> {
  const accept = "application/json, application/yaml;q=0.9, */*;q=0.1";
  const response = await fetch(url, { redirect: "manual", headers: { accept }, signal });
  const location = response.headers.get("location");
  if (response.status >= 300 && response.status < 400 && location) {
    await response.body?.cancel();
    if (!URL.canParse(location, url)) throw new DescriptionError(`${shown(url)} redirects to an invalid URL.`);
    const target = new URL(location, url);
    if (target.origin !== url.origin)
      throw new DescriptionError(`${shown(url)} redirects to ${shown(target)}, another origin: not followed.`);
    if (redirects === MAX_REDIRECTS)
      throw new DescriptionError(`${shown(url)} redirects again after ${MAX_REDIRECTS} redirects.`);
    return request(target, signal, redirects + 1);
  }
  if (response.ok) return response;
  await response.body?.cancel();
  throw new StatusError(`${shown(url)} returned ${response.status}.`, response.status);
}

async function body(response: Response, address: string, types: RegExp, maxBytes: number): Promise<string> {
  const type = response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (type !== "" && !types.test(type)) {
    await response.body?.cancel();
    const hint = type === "text/html" ? "a page, perhaps a login" : "not a document";
    throw new DescriptionError(`${shown(address)} returned ${type}: ${hint}.`);
  }
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    // Leaving the loop cancels the rest of the body.
    if (bytes > maxBytes)
      throw new DescriptionError(`${shown(address)} returns more than ${maxBytes >> 20} MB: not read.`);
    parts.push(decoder.decode(chunk, { stream: true }));
  }
  return parts.join("") + decoder.decode();
}

/** Returns the system's error code, such as ECONNREFUSED, from the cause of a `fetch` error. */
function reason({ message, cause }: Error): string {
  const { code, message: inner } = (cause ?? {}) as { code?: string; message?: string };
  return code ?? inner ?? message;
}

function shown(address: string | URL): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}
