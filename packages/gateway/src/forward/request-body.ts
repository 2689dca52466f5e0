import type { GatewayOperation } from "../operations.ts";
import { Rejection } from "../rejection.ts";

/** Limits for the size of a body and for the time to receive it. */
export interface BodyLimits {
  maxBytes: number;
  timeoutMs: number;
}

/** Reads the whole body before anything is sent to a provider; undefined if the operation has none. */
export async function readBody(
  request: Request,
  { contentType }: GatewayOperation,
  limits: BodyLimits,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (contentType === undefined) return rejectBody(request, limits);
  const type = request.headers.get("content-type")?.split(";", 1)[0]?.trim().toLowerCase();
  if (type !== contentType) {
    throw new Rejection(
      "unsupported_media_type",
      `The operation requires a body with the Content-Type ${contentType}.`,
    );
  }
  return readAll(request, limits);
}

async function rejectBody(request: Request, { timeoutMs }: BodyLimits): Promise<undefined> {
  const notAllowed = () => new Rejection("body_not_allowed", "The operation does not accept a body.");
  // A `Request` made from a GET has already lost its body.
  if (request.headers.has("transfer-encoding")) throw notAllowed();
  await readAll(request, { maxBytes: 0, timeoutMs }, notAllowed);
}

async function readAll(
  request: Request,
  { maxBytes, timeoutMs }: BodyLimits,
  tooLarge = () => new Rejection("request_too_large", `The body must not exceed ${maxBytes} bytes.`),
): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) throw tooLarge();
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const timeOut = () => reject(new Rejection("request_timeout", `The body did not arrive within ${timeoutMs} ms.`));
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
    // Not awaited: a stalled sender would stall this as well.
    reader.cancel().catch(() => {});
    if (error instanceof Rejection) throw error;
    throw new Rejection("bad_request", "The body ended early.");
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
