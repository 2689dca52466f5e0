import type { ServerResponse } from "node:http";

/** Number of unread bytes after which a reader is disconnected. */
const MOST_UNREAD_BYTES = 1024 * 1024;

/** Notifies all listeners by server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
export class Events {
  readonly #readers = new Set<ServerResponse>();

  add(reader: ServerResponse): void {
    reader.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    // Browsers reconnect after one second instead of several.
    reader.write("retry: 1000\n\n");
    this.#readers.add(reader);
    reader.once("close", () => this.#readers.delete(reader));
  }

  send(event: "message" | "request" | "reset", data: object): void {
    if (this.#readers.size === 0) return;
    const text = `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
    for (const reader of this.#readers) {
      reader.write(text);
      if (reader.writableLength > MOST_UNREAD_BYTES) reader.destroy();
    }
  }
}
