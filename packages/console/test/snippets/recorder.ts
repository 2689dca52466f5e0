import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { Sandbox } from "@linkwright/sandbox";
import { type HttpResponse, httpRequest } from "@linkwright/testing/http-request";

/** A recorded request. */
export interface Recorded {
  method: string;
  /** Path as sent, including the query. */
  path: string;
  headers: Record<string, string>;
  body: string;
  /** Status of the response. */
  status: number;
}

const CREDENTIALS = {
  projectId: "project-test-11111111-1111-4111-8111-111111111111",
  secret: "secret-test-1",
  apiKey: "key-1",
  businessId: "22222222-2222-4222-8222-222222222222",
};
const EMPTY: HttpResponse = { status: 200, headers: { "content-type": "application/json" }, text: "{}" };

/** A server with many names that records the requests to each. */
export class Recorder {
  readonly recorded = new Map<string, Recorded[]>();
  readonly credentials: Pick<Sandbox["credentials"], keyof typeof CREDENTIALS>;
  readonly #sandbox: Sandbox | undefined;
  readonly #server: Server;

  /** Forwards everything to a sandbox, or responds with empty objects without one. */
  static start(sandbox?: Sandbox): Promise<Recorder> {
    return new Recorder(sandbox).#listening();
  }

  private constructor(sandbox: Sandbox | undefined) {
    this.#sandbox = sandbox;
    this.credentials = sandbox?.credentials ?? CREDENTIALS;
    this.#server = createServer((incoming, outgoing) => {
      void this.#pass(incoming).then(({ status, headers: { "content-type": type }, text }) => {
        outgoing.writeHead(status, type ? { "content-type": type } : {}).end(text);
      });
    });
  }

  /** Environment variables of the snippets. */
  environment(name: string): Record<string, string> {
    const { projectId, secret, apiKey, businessId } = this.credentials;
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
    await this.#sandbox?.close();
  }

  #listening(): Promise<this> {
    return new Promise((done) => this.#server.listen(0, "127.0.0.1", () => done(this)));
  }

  async #pass(incoming: IncomingMessage): Promise<HttpResponse> {
    const [, name = "", path = "/"] = /^\/([^/]+)(\/.*)$/s.exec(incoming.url ?? "") ?? [];
    const { method = "" } = incoming;
    const headers = ofUse(incoming.headers);
    const body = await text(incoming);
    const response = this.#sandbox ? await httpRequest(this.#sandbox.url, { method, path, headers, body }) : EMPTY;
    const recorded = { method, path, headers, body, status: response.status };
    this.recorded.set(name, [...(this.recorded.get(name) ?? []), recorded]);
    return response;
  }
}

function ofUse(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      /^(authorization|content-type|x-.*)$/.test(name) ? [[name, String(value)]] : [],
    ),
  );
}
