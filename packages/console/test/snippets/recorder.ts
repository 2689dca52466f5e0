import { createServer, type IncomingHttpHeaders, type IncomingMessage, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { type Sandbox, startSandbox } from "@linkwright/sandbox";

/** What of a request is of use. */
export interface Recorded {
  method: string;
  /** As it was sent, query included. */
  path: string;
  headers: Record<string, string>;
  body: string;
  /** The sandbox's answer. */
  status: number;
}

/** A sandbox that is reached under many names, and the requests that came under each. */
export class Recorder {
  readonly recorded = new Map<string, Recorded[]>();
  readonly sandbox: Sandbox;
  readonly #server: Server;

  static async start(): Promise<Recorder> {
    return new Recorder(await startSandbox({ seed: 1 })).#listening();
  }

  private constructor(sandbox: Sandbox) {
    this.sandbox = sandbox;
    this.#server = createServer((incoming, outgoing) => {
      void this.#pass(incoming).then(({ status, body, type }) => {
        outgoing.writeHead(status, type ? { "content-type": type } : {}).end(body);
      });
    });
  }

  /** What the snippets read from the environment. */
  environment(name: string): Record<string, string> {
    const { projectId, secret, apiKey, businessId } = this.sandbox.credentials;
    const url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/${name}`;
    return {
      STYTCH_PROJECT_ID: projectId,
      STYTCH_SECRET: secret,
      STYTCH_BASE_URL: url,
      UPVIO_API_KEY: apiKey,
      UPVIO_BUSINESS_ID: businessId,
      UPVIO_BASE_URL: `${url}/v1`,
    };
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
    await this.sandbox.close();
  }

  #listening(): Promise<this> {
    return new Promise((done) => this.#server.listen(0, "127.0.0.1", () => done(this)));
  }

  async #pass(incoming: IncomingMessage): Promise<{ status: number; body: string; type: string | undefined }> {
    const [, name = "", path = "/"] = /^\/([^/]+)(\/.*)$/s.exec(incoming.url ?? "") ?? [];
    const { method = "" } = incoming;
    const body = await text(incoming);
    const answer = await send(this.sandbox.url, method, path, incoming.headers, body);
    const recorded = { method, path, headers: ofUse(incoming.headers), body, status: answer.status };
    this.recorded.set(name, [...(this.recorded.get(name) ?? []), recorded]);
    return answer;
  }
}

function ofUse(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      /^(authorization|content-type|x-.*)$/.test(name) ? [[name, String(value)]] : [],
    ),
  );
}

/** By hand, since `fetch` would rewrite the path. */
function send(url: string, method: string, path: string, headers: IncomingHttpHeaders, body: string) {
  return new Promise<{ status: number; body: string; type: string | undefined }>((done, fail) => {
    const { hostname, port, host } = new URL(url);
    const outgoing = request({ hostname, port, method, path, headers: { ...headers, host } }, (response) => {
      text(response).then(
        (answer) => done({ status: response.statusCode ?? 0, body: answer, type: response.headers["content-type"] }),
        fail,
      );
    });
    outgoing.on("error", fail).end(body);
  });
}
