import type { GatewayOperation } from "../operations.ts";
import { Rejection } from "../rejection.ts";

/** How much of a body is taken, and for how long. */
export interface BodyLimits {
  maxBytes: number;
  timeoutMs: number;
}

/** The whole body, before anything goes to a provider: undefined where the operation takes none. */
export async function readBody(
  request: Request,
  { contentType }: GatewayOperation,
  limits: BodyLimits,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (contentType === undefined) return rejectBody(request, limits);
  const type = request.headers.get("content-type")?.split(";", 1)[0]?.trim().toLowerCase();
  if (type !== contentType) {
    throw new Rejection("unsupported_media_type", `The operation takes a body of the type ${contentType}.`);
  }
  return readAll(request, limits);
}

async function rejectBody(request: Request, { timeoutMs }: BodyLimits): Promise<undefined> {
  const notAllowed = () => new Rejection("body_not_allowed", "The operation takes no body.");
  // A GET that came with one has lost it on its way into a `Request`.
  if (request.headers.has("transfer-encoding")) throw notAllowed();
  await readAll(request, { maxBytes: 0, timeoutMs }, notAllowed);
}

async function readAll(
  request: Request,
  { maxBytes, timeoutMs }: BodyLimits,
  tooLarge = () => new Rejection("request_too_large", `A body may have ${maxBytes} bytes at most.`),
): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) throw tooLarge();
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const timeOut = () => reject(new Rejection("request_timeout", `The body was not there after ${timeoutMs} ms.`));
    timer = setTimeout(timeOut, timeoutMs);
  });
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), late]);
      if (done) return joined(chunks, length);
      length += value.length;
      if (length > maxBytes) throw tooLarge();
      chunks.push(value);
    }
  } catch (error) {
    // Not awaited: a sender that stalls would stall this as well.
    reader.cancel().catch(() => {});
    if (error instanceof Rejection) throw error;
    throw new Rejection("bad_request", "The body broke off.");
  } finally {
    clearTimeout(timer);
  }
}

function joined(chunks: Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
