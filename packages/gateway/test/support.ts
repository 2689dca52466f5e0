import type { IncomingMessage, RequestListener } from "node:http";
import { connect } from "node:net";
import {
  type Connection,
  createGateway,
  createGatewayKey,
  type GatewayOptions,
  type Grants,
  type LogLine,
} from "@linkwright/gateway";
import { type GatewayServer, serveGateway } from "@linkwright/gateway/node";
import { startServer } from "@linkwright/testing/document-server";
import { onTestFinished } from "vitest";

export const PROJECT_ID = "project-test-11111111-1111-4111-8111-111111111111";
export const SECRET = "secret-test-Zm9yIHRlc3RzIG9ubHkgJiBuZXZlciBzZW50";
export const API_KEY = "upvio-key-for+tests/only-8f2c";
/** `Authorization` that Stytch receives. */
export const BASIC = Buffer.from(`${PROJECT_ID}:${SECRET}`).toString("base64");

export const ALL: Grants = { "stytch/b2b": ["*"], "stytch/consumer": ["*"], "upvio/v1": ["*"] };
export const SEND = "/stytch/b2b/v1/b2b/magic_links/email/login_or_signup";
export const MAIL = JSON.stringify({ organization_id: "acme", email_address: "ada@example.com" });

/** A request that reached the upstream. */
export interface Reached {
  method: string;
  url: string;
  headers: IncomingMessage["headers"];
  body: string;
}

/** A server in place of a provider, which records requests. It responds with `{"ok":true}` by default. */
export async function upstream(response?: RequestListener): Promise<{ url: string; reached: Reached[] }> {
  const reached: Reached[] = [];
  const { url, close } = await startServer((incoming, outgoing) => {
    let body = "";
    incoming.on("data", (chunk) => {
      body += chunk;
    });
    incoming.on("end", () => {
      const { method = "", url = "", headers } = incoming;
      reached.push({ method, url, headers, body });
      if (response) response(incoming, outgoing);
      else outgoing.writeHead(200, { "content-type": "application/json" }).end('{"ok":true}');
    });
  });
  onTestFinished(close);
  return { url, reached };
}

/** A promise with its `resolve` function. */
export function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((own) => {
    resolve = own;
  });
  return { promise, resolve };
}

/** Credentials for every provider at one base URL. */
export function credentialsAt(url: string): NonNullable<GatewayOptions["credentials"]> {
  return {
    stytch: { test: { projectId: PROJECT_ID, secret: SECRET, baseUrl: url } },
    upvio: { test: { apiKey: API_KEY, baseUrl: url } },
  };
}

export interface StartedGateway {
  url: string;
  port: number;
  key: string;
  lines: LogLine[];
  server: GatewayServer;
  /** Sends a call with the key. */
  call(path: string, init?: RequestInit): Promise<Response>;
  /** Sends JSON by POST with the key. */
  post(path: string, body: string, headers?: Record<string, string>): Promise<Response>;
  /** Resolves with the next log line. */
  line(): Promise<LogLine>;
}

/** A gateway over HTTP, by default with one key for everything. */
export async function startGateway(baseUrl: string, options: GatewayOptions = {}): Promise<StartedGateway> {
  const { key, hash } = await createGatewayKey();
  const lines: LogLine[] = [];
  const waiting: ((line: LogLine) => void)[] = [];
  const unseen: LogLine[] = [];
  const gateway = createGateway({
    credentials: credentialsAt(baseUrl),
    keys: [{ id: "tests", hash, grants: ALL }],
    log: (line) => {
      lines.push(line);
      const next = waiting.shift();
      if (next) next(line);
      else unseen.push(line);
    },
    ...options,
  });
  const server = await serveGateway(gateway, { graceMs: 2000 });
  onTestFinished(() => server.close());
  const call = (path: string, init: RequestInit = {}) =>
    fetch(server.url + path, { ...init, headers: { authorization: `Bearer ${key}`, ...init.headers } });
  return {
    url: server.url,
    port: Number(new URL(server.url).port),
    key,
    lines,
    server,
    call,
    post: (path, body, headers = {}) =>
      call(path, { method: "POST", body, headers: { "content-type": "application/json", ...headers } }),
    line: () => {
      const next = unseen.shift();
      return next ? Promise.resolve(next) : new Promise((resolve) => waiting.push(resolve));
    },
  };
}

/** A gateway without a server, as in a worker, with `fetch` as its only way to send. */
export async function handler(options: GatewayOptions = {}) {
  const { key, hash } = await createGatewayKey();
  const sent: { url: string; init: RequestInit }[] = [];
  const lines: LogLine[] = [];
  const gateway = createGateway({
    credentials: credentialsAt("https://provider.example"),
    keys: [{ id: "worker", hash, grants: ALL }],
    hosts: ["gateway.example.com"],
    fetch: async (url, init) => {
      sent.push({ url, init });
      return Response.json({ ok: true }, { headers: { "x-request-id": "r-1" } });
    },
    log: (line) => lines.push(line),
    ...options,
  });
  const call = (path: string, init: RequestInit = {}, connection?: Connection) =>
    gateway(
      new Request(`https://gateway.example.com${path}`, {
        ...init,
        headers: { authorization: `Bearer ${key}`, ...init.headers },
      }),
      connection,
    );
  const post = (path: string, body: string, headers: Record<string, string> = {}) =>
    call(path, { method: "POST", body, headers: { "content-type": "application/json", ...headers } });
  return { gateway, call, post, key, sent, lines };
}

/** Returns the type of a rejection; undefined if the provider responded. */
export async function rejectionOf(response: Response): Promise<string | undefined> {
  const text = await response.text();
  return response.headers.get("x-linkwright-gateway") === "rejected" ? JSON.parse(text).error.type : undefined;
}

/** Sends raw bytes and returns everything received until the connection ends. */
export function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let received = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    socket.setEncoding("utf8");
    socket.on("data", (chunk) => {
      received += chunk;
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(received));
  });
}

/** Returns the status and body of a raw response. */
export function parsed(response: string): {
  status: number;
  error: { type: string; message: string; requestId: string };
} {
  const status = Number(/^HTTP\/1\.1 (\d+)/.exec(response)?.[1]);
  const body = response.slice(response.indexOf("\r\n\r\n") + 4).replace(/^[0-9a-f]+\r\n/, "");
  return { status, ...JSON.parse(body.slice(0, body.lastIndexOf("}") + 1)) };
}
