import { createServer } from "node:net";
import { listen } from "@linkwright/safe-http/node/listen";
import type { Fault } from "./faulty-server.ts";

/** The connection is reset as soon as it stands. */
export const resetBeforeReading: Fault = { connected: (socket) => socket.resetAndDestroy() };

/** The connection is reset once the request has come completely: it may have had its effect. */
export const resetAfterReading: Fault = { received: (socket) => socket.resetAndDestroy() };

/** The connection is closed politely, but without an answer. */
export const closeAfterReading: Fault = { received: (socket) => socket.end() };

/** No answer ever comes. */
export const silent: Fault = { received: () => {} };

/** Headers and the body's first bytes come, then nothing. */
export const silentInBody: Fault = {
  received: (socket) => socket.write(`${head(200, { "content-length": "100" })}{"thing_id":`),
};

/** The body comes, a byte every few milliseconds, and never ends. */
export const drip: Fault = {
  received: (socket) => {
    socket.write(head(200, { "transfer-encoding": "chunked" }));
    // White space is a fine beginning of JSON.
    const timer = setInterval(() => socket.write("1\r\n \r\n"), 5);
    socket.on("close", () => clearInterval(timer));
  },
};

/** The answer breaks off: fewer bytes come than its Content-Length says. */
export const cutOff: Fault = {
  received: (socket) => socket.end(`${head(200, { "content-length": "100" })}{"thing_id":"a"`),
};

/** The answer breaks off between two chunks. */
export const cutOffChunks: Fault = {
  received: (socket) => socket.end(`${head(200, { "transfer-encoding": "chunked" })}f\r\n{"thing_id":"a"\r\n`),
};

/** Bytes that are no HTTP. */
export const garbage: Fault = { received: (socket) => socket.end("220 mail.example.com ESMTP\r\n\r\n") };

/** A whole answer. Its Content-Length is the body's unless `headers` say otherwise. */
export function response(status: number, body: string | Uint8Array = "", headers: Record<string, string> = {}): Fault {
  const bytes = Buffer.from(body as string);
  const length = status === 204 ? {} : { "content-length": String(bytes.length) };
  return {
    received: (socket) => socket.end(Buffer.concat([Buffer.from(head(status, { ...length, ...headers })), bytes])),
  };
}

/** An answer in JSON. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): Fault {
  return response(status, JSON.stringify(body), { "content-type": "application/json", ...headers });
}

export const fine = json(200, { thing_id: "a" });

/** What became of a long answer. */
export interface Flood extends Fault {
  /** Bytes of the body that the client let come. */
  sent: number;
}

/** An answer of so many bytes, sent no faster than it is read: `start`, filler, `end`. */
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

/** An address of this machine at which nobody listens. Port 1 would not do: `fetch` refuses it by itself. */
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
