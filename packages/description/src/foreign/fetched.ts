import { DescriptionError } from "../description-error.ts";

/** The largest document that is read; the largest public ones have a third of it. */
export const MAX_BYTES = 32 << 20;
const MAX_REDIRECTS = 5;
/** What servers call JSON and YAML, and what they say who do not know them. */
const TEXTS =
  /^(application\/(([\w.-]+\+)?(json|yaml)|x-yaml|octet-stream|vnd\.oai\.openapi)|text\/(plain|yaml|x-yaml|json))$/;

/**
 * The text at an address. Anything but a document that arrives whole and in time is told in one `DescriptionError`: a status, a redirect to
 * another origin (such as a login), a page, too many bytes. Queries are not shown, since they may hold a key.
 */
export async function fetched(address: string, timeoutSeconds: number): Promise<string> {
  const signal = AbortSignal.timeout(timeoutSeconds * 1000);
  try {
    const response = await request(new URL(address), signal);
    return await body(response, address);
  } catch (error) {
    if (error instanceof DescriptionError) throw error;
    if (signal.aborted)
      throw new DescriptionError(`${shown(address)} did not answer in full within ${timeoutSeconds} s.`);
    throw new DescriptionError(`${shown(address)} could not be read: ${reason(error as Error)}`);
  }
}

/** Follows redirects as long as they stay with the origin that was asked for. */
async function request(url: URL, signal: AbortSignal, redirects = 0): Promise<Response> {
  const accept = "application/json, application/yaml;q=0.9, */*;q=0.1";
  const response = await fetch(url, { redirect: "manual", headers: { accept }, signal });
  const location = response.headers.get("location");
  if (response.status >= 300 && response.status < 400 && location) {
    await response.body?.cancel();
    if (!URL.canParse(location, url)) throw new DescriptionError(`${shown(url)} redirects to what is no address.`);
    const target = new URL(location, url);
    if (target.origin !== url.origin)
      throw new DescriptionError(`${shown(url)} redirects to ${shown(target)}, another origin: not followed.`);
    if (redirects === MAX_REDIRECTS)
      throw new DescriptionError(`${shown(url)} redirects again after ${MAX_REDIRECTS} redirects.`);
    return request(target, signal, redirects + 1);
  }
  if (response.ok) return response;
  await response.body?.cancel();
  throw new DescriptionError(`${shown(url)} answered ${response.status}.`);
}

async function body(response: Response, address: string): Promise<string> {
  const type = response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (type !== "" && !TEXTS.test(type)) {
    await response.body?.cancel();
    const hint = type === "text/html" ? "a page, perhaps a login" : "no document";
    throw new DescriptionError(`${shown(address)} answered ${type}: ${hint}.`);
  }
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    // Leaving the loop cancels the rest.
    if (bytes > MAX_BYTES)
      throw new DescriptionError(`${shown(address)} answers more than ${MAX_BYTES >> 20} MB: not read.`);
    parts.push(decoder.decode(chunk, { stream: true }));
  }
  return parts.join("") + decoder.decode();
}

/** The system's word (ECONNREFUSED and the like), which fetch wraps. */
function reason({ message, cause }: Error): string {
  const { code, message: inner } = (cause ?? {}) as { code?: string; message?: string };
  return code ?? inner ?? message;
}

function shown(address: string | URL): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}
