import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { createStytchB2BClient } from "@linkwright/stytch/b2b";
import { runCommand } from "@linkwright/testing/run-command";
import { ProxyAgent } from "undici";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

// No name server knows this host, so only the proxy can reach it.
const BASE_URL = "http://stytch.example";
const ORGANIZATION = "/v1/b2b/organizations/organization-1";
const client = { projectId: "project-test-1", secret: "secret-test-1", baseUrl: BASE_URL, allowInsecure: true };

const authorizations: (string | undefined)[] = [];
let failures = 0;
const provider = createServer(({ headers }, response) => {
  authorizations.push(headers.authorization);
  const failed = failures-- > 0;
  const body = failed ? { error_type: "busy" } : { organization: { organization_name: "Provided" } };
  response.writeHead(failed ? 503 : 200, { "content-type": "application/json", "retry-after": "0" });
  response.end(JSON.stringify(body));
});

/** Connects to the provider, whatever host is requested, and rejects TLS. */
const proxy = createServer(({ method = "", url = "", headers }, response) => {
  asked.push({ target: `${method} ${url}`, headers });
  const onward = request(`${urlOf(provider)}${new URL(url).pathname}`, { method, headers }, (received) => {
    response.writeHead(received.statusCode ?? 0, received.headers);
    received.pipe(response);
  });
  onward.end();
}).on("connect", ({ url = "", headers }, socket) => {
  asked.push({ target: `CONNECT ${url}`, headers });
  socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
});
const asked: { target: string; headers: IncomingHttpHeaders }[] = [];

const urlOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  for (const server of [provider, proxy]) await once(server.listen(0, "127.0.0.1"), "listening");
});
beforeEach(() => {
  asked.length = 0;
  authorizations.length = 0;
});
afterAll(() => {
  for (const server of [provider, proxy]) {
    server.closeAllConnections();
    server.close();
  }
});

test("a dispatcher carries what methods and the raw client send, with middleware and without", async () => {
  const dispatcher = new ProxyAgent(urlOf(proxy));
  const stytch = createStytchB2BClient({
    ...client,
    fetch: (url, init) => fetch(url, { ...init, dispatcher } as RequestInit),
  });
  const organization_id = "organization-1";
  const path = "/v1/b2b/organizations/{organization_id}";
  expect(await stytch.organizations.get({ organization_id })).toMatchObject({
    organization: { organization_name: "Provided" },
  });
  const plain = await stytch.api.GET(path, { params: { path: { organization_id } } });
  stytch.api.use({ onRequest() {} });
  const watched = await stytch.api.GET(path, { params: { path: { organization_id } } });
  for (const { data } of [plain, watched]) expect(data?.organization.organization_name).toBe("Provided");
  expect(asked.map(({ target }) => target)).toEqual(Array(3).fill(`GET ${BASE_URL}${ORGANIZATION}`));
  expect(authorizations).toEqual(Array(3).fill(expect.stringMatching(/^Basic /)));
  await dispatcher.close();
});

test("a custom fetch receives URL and init for every attempt and returns the response", async () => {
  failures = 1;
  const seen: unknown[] = [];
  const stytch = createStytchB2BClient({
    ...client,
    fetch(url, init) {
      const authorization = new Headers(init?.headers).get("authorization");
      seen.push([url, init?.method, init?.redirect, init?.signal?.aborted, authorization]);
      return fetch(String(url).replace(BASE_URL, urlOf(provider)), init);
    },
  });
  const { data } = await stytch.organizations.get({ organization_id: "organization-1" }).withResponse();
  expect(data.organization.organization_name).toBe("Provided");
  const authorization = `Basic ${btoa("project-test-1:secret-test-1")}`;
  const attempt = [BASE_URL + ORGANIZATION, "GET", "manual", false, authorization];
  expect(seen).toEqual([attempt, attempt]);
  expect(authorizations).toEqual([authorization, authorization]);
});

test("a custom fetch receives a Request with middleware", async () => {
  const seen: unknown[] = [];
  const stytch = createStytchB2BClient({
    ...client,
    fetch(request, init) {
      const { url, redirect, headers } = request as Request;
      seen.push([url, redirect, headers.has("authorization"), init]);
      return fetch(`${urlOf(provider)}${ORGANIZATION}`);
    },
  });
  stytch.api.use({ onRequest() {} });
  await stytch.organizations.get({ organization_id: "organization-1" });
  expect(seen).toEqual([[BASE_URL + ORGANIZATION, "manual", true, undefined]]);
});

// Some versions of Node 22 do not know the variable.
test.runIf(process.allowedNodeEnvironmentFlags.has("--use-env-proxy"))(
  "Node takes the proxy from the environment, which sees no credentials of what goes over TLS",
  async () => {
    const { output, closed } = runCommand(fileURLToPath(new URL("./proxied-calls.ts", import.meta.url)), [], {
      NODE_USE_ENV_PROXY: "1",
      HTTP_PROXY: urlOf(proxy),
      HTTPS_PROXY: urlOf(proxy),
    });
    await closed;
    expect(output).toEqual({ stdout: "Provided true", stderr: "" });
    const targets = asked.map(({ target }) => target);
    expect(targets).toEqual([`GET ${BASE_URL}${ORGANIZATION}`, "CONNECT stytch.example:443"]);
    expect(asked[1]?.headers).not.toHaveProperty("authorization");
  },
);
