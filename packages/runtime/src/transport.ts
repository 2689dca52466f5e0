import { type Credential, currentCredential } from "./credential.ts";
import { type Fetch, LightRequest, type Transport } from "./raw-client.ts";

/** How a client proves itself: an `Authorization` header made of a credential. */
export interface Authorization {
  /** The option that holds the credential, for messages. */
  option: string;
  credential: Credential;
  /** The header's value, such as `Bearer …`. */
  header: (credential: string) => string;
}

/**
 * What carries a request to `fetch`. Credentials join here, after all middleware, so that nothing else sees them; `fetch` is looked up
 * at each call, so that mocks and instrumentation set up later are seen (mswjs/msw issue 2180). `learn` is told each secret used.
 */
export function authorizedTransport(
  operation: string,
  fetch: Fetch | undefined,
  authorization: Authorization | undefined,
  learn?: (secret: string) => void,
): Transport {
  return async (request) => {
    const send = fetch ?? globalThis.fetch;
    const { headers, signal } = (request instanceof LightRequest ? request.init : request) as {
      headers: Headers;
      signal?: AbortSignal;
    };
    if (authorization && !headers.has("Authorization")) {
      const credential = await currentCredential(operation, authorization.option, authorization.credential, signal);
      const header = authorization.header(credential);
      learn?.(credential);
      learn?.(header.slice(header.indexOf(" ") + 1));
      headers.set("Authorization", header);
    }
    const response = await (request instanceof LightRequest ? send(request.url, request.init) : send(request));
    return response.ok || !response.body ? response : withShortBody(response, response.body);
  };
}

// More than any provider says of a failure. A proxy's page may be of any length, and openapi-fetch reads all of it.
const LONGEST_REFUSAL_BYTES = 64 * 1024;

async function withShortBody(response: Response, body: ReadableStream<Uint8Array>): Promise<Response> {
  const reader = body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  while (length < LONGEST_REFUSAL_BYTES) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value as Uint8Array<ArrayBuffer>);
    length += value.length;
  }
  await reader.cancel();
  const { status, statusText, headers, url } = response;
  const text = await new Blob(chunks).slice(0, LONGEST_REFUSAL_BYTES).text();
  const short = new Response(text === "" ? null : text, { status, statusText, headers });
  return Object.defineProperty(short, "url", { value: url });
}
