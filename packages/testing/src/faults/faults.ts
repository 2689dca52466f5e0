import { createServer } from "node:net";
import { listen } from "@linkwright/safe-http/node/listen";
import type { Fault } from "./faulty-server.ts";

/** The connection is reset as soon as it is established. */
export const resetBeforeReading: Fault = { connected: (socket) => socket.resetAndDestroy() };

/** The connection is reset after the complete request was received, so the request may have had its effect. */
export const resetAfterReading: Fault = { received: (socket) => socket.resetAndDestroy() };

/** The connection is closed normally, but without a response. */
export const closeAfterReading: Fault = { received: (socket) => socket.end() };

/** No response is ever sent. */
export const silent: Fault = { received: () => {} };

/** The headers and the first bytes of the body are sent, then nothing. */
export const silentInBody: Fault = {
  received: (socket) => socket.write(`${head(200, { "content-length": "100" })}{"thing_id":`),
};

/** The body is sent one byte every few milliseconds, and never ends. */
export const drip: Fault = {
  received: (socket) => {
    socket.write(head(200, { "transfer-encoding": "chunked" }));
    // JSON may begin with whitespace.
    const timer = setInterval(() => socket.write("1\r\n \r\n"), 5);
    socket.on("close", () => clearInterval(timer));
  },
};

/** The response is truncated: it has fewer bytes than its Content-Length. */
export const cutOff: Fault = {
  received: (socket) => socket.end(`${head(200, { "content-length": "100" })}{"thing_id":"a"`),
};

/** The response is truncated between two chunks. */
export const cutOffChunks: Fault = {
  received: (socket) => socket.end(`${head(200, { "transfer-encoding": "chunked" })}f\r\n{"thing_id":"a"\r\n`),
};

/** Bytes that are not HTTP. */
export const garbage: Fault = { received: (socket) => socket.end("220 mail.example.com ESMTP\r\n\r\n") };

/** Returns a complete response. Its Content-Length is that of the body unless `headers` specify another. */
export function response(status: number, body: string | Uint8Array = "", headers: Record<string, string> = {}): Fault {
  const bytes = Buffer.from(body as string);
  const length = status === 204 ? {} : { "content-length": String(bytes.length) };
  return {
    received: (socket) => socket.end(Buffer.concat([Buffer.from(head(status, { ...length, ...headers })), bytes])),
  };
}

/** Returns a response in JSON. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): Fault {
  return response(status, JSON.stringify(body), { "content-type": "application/json", ...headers });
}

export const fine = json(200, { thing_id: "a" });

/** Progress of a long response. */
export interface Flood extends Fault {
  /** Number of bytes of the body that the client accepted. */
  sent: number;
}

/** Returns a response of this many bytes, sent no faster than it is read: `start`, filler, `end`. */
export function flood(
  status: number,
  bytes: number,
  { start = "", end = "", filler = "x", headers = {} as Record<string, string> } = {},
): Flood {
  const chunk = Buffer.alloc(1 << 20, filler);
  const fillerBytes = bytes - start.length - end.length;
  const fault: Flood = {
    sent: 0,
    received: (socket) => {
      socket.write(head(status, { "content-length": String(bytes), ...headers }) + start);
      let left = fillerBytes;
      const go = () => {
        while (left > 0 && !socket.destroyed) {
          const part = chunk.subarray(0, Math.min(left, chunk.length));
          left -= part.length;
          fault.sent += part.length;
          if (!socket.write(part)) return;
        }
        if (left === 0) socket.end(end);
      };
      socket.on("drain", go);
      go();
    },
  };
  return fault;
}

/** Returns a URL of this machine with no server listening. Port 1 is unsuitable, since `fetch` rejects it itself. */
export async function nobodyListens(): Promise<string> {
  const server = createServer();
  const url = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return url;
}

function head(status: number, headers: Record<string, string>): string {
  const lines = Object.entries({ connection: "close", ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} Whatever\r\n${lines.join("")}\r\n`;
}
