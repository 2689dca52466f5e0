import { createServer, type Server, type Socket } from "node:net";
import { listen } from "@linkwright/safe-http/node/listen";

/** A request that the server has read completely. */
export interface ReceivedRequest {
  method: string;
  target: string;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** Behavior of the server for one connection: immediately, or after its request. One request per connection. */
export interface Fault {
  connected?: (socket: Socket) => void;
  received?: (socket: Socket, request: ReceivedRequest) => void;
}

/** A server with deliberate faults: the n-th connection gets the n-th fault, and all later ones the last fault. */
export class FaultyServer {
  /** Complete requests, in order. */
  readonly received: ReceivedRequest[] = [];
  /**
   * Number of connections that carried data. `fetch` of Node opens one in reserve when a call is aborted; it does not
   * count.
   */
  connections = 0;
  readonly #faults: readonly Fault[];
  readonly #open = new Set<Socket>();
  readonly #used = new Set<Socket>();
  readonly #server: Server;
  #url = "";
  #onIdle: (() => void)[] = [];

  constructor(faults: readonly Fault[]) {
    this.#faults = faults;
    this.#server = createServer((socket) => this.#connected(socket));
  }

  async listen(port = 0): Promise<void> {
    this.#url = await listen(this.#server, { port });
  }

  get url(): string {
    return this.#url;
  }

  /** Resolves once the other side has closed, or let the server close, every connection that it used. */
  async idle(): Promise<void> {
    if (this.#used.size > 0) await new Promise<void>((resolve) => this.#onIdle.push(resolve));
  }

  async close(): Promise<void> {
    for (const socket of this.#open) socket.destroy();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  #connected(socket: Socket): void {
    this.#open.add(socket);
    // A client that ends a call early resets the connection. That is what is tested here, not a failure of the server.
    socket.on("error", () => {});
    socket.on("close", () => {
      this.#open.delete(socket);
      this.#used.delete(socket);
      if (this.#used.size === 0) for (const resolve of this.#onIdle.splice(0)) resolve();
    });
    const connected = this.#next.connected;
    if (connected) {
      this.#use(socket);
      connected(socket);
      return;
    }
    let fault: Fault | undefined;
    let bytes = "";
    socket.setEncoding("latin1");
    socket.on("data", (chunk: string) => {
      fault ??= this.#use(socket);
      bytes += chunk;
      const request = completeRequest(bytes);
      if (!request) return;
      bytes = "";
      this.received.push(request);
      fault.received?.(socket, request);
    });
  }

  get #next(): Fault {
    return this.#faults[Math.min(this.connections, this.#faults.length - 1)] as Fault;
  }

  #use(socket: Socket): Fault {
    const fault = this.#next;
    this.connections += 1;
    this.#used.add(socket);
    return fault;
  }
}

function completeRequest(bytes: string): ReceivedRequest | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [line = "", ...fields] = bytes.slice(0, end).split("\r\n");
  const headers = Object.fromEntries(
    fields.map((field) => [
      field.slice(0, field.indexOf(":")).toLowerCase(),
      field.slice(field.indexOf(":") + 1).trim(),
    ]),
  );
  const body = bytes.slice(end + 4);
  if (
    headers["transfer-encoding"] ? !body.endsWith("0\r\n\r\n") : body.length < Number(headers["content-length"] ?? 0)
  ) {
    return undefined;
  }
  const [method = "", target = ""] = line.split(" ");
  return { method, target, headers, body };
}
