// One client in its own process, which makes as many calls as calls.ts asks for:
// node caller.mjs <client> <base URL or "stub">
// Plain JavaScript, since the Node that is measured may not support TypeScript.
import { readFileSync } from "node:fs";

const [name, target] = process.argv.slice(2);
const baseUrl = target === "stub" ? "http://127.0.0.1:9" : target;
const projectId = "project-test-11111111-1111-4111-8111-111111111111";
const secret = "secret-test-11111111111111111111111111111111";
const path = "/v1/b2b/magic_links/email/login_or_signup";
const input = { organization_id: "organization-test-1", email_address: "ada@example.com", locale: "en" };

if (target === "stub") {
  const text = readFileSync(new URL("response.json", import.meta.url), "utf8");
  // Not a real Response: reading its stream takes several times as long as everything the clients do, and reveals nothing
  // about them.
  const headers = new Headers({ "content-type": "application/json" });
  const bytes = new TextEncoder().encode(text);
  const response = {
    ok: true,
    status: 200,
    url: baseUrl + path,
    headers,
    text: async () => text,
    json: async () => JSON.parse(text),
    arrayBuffer: async () => bytes.buffer,
    // Present to be passed on, as openapi-fetch does; a client that reads it fails at its second call.
    body: new Response(bytes).body,
  };
  globalThis.fetch = async () => response;
}

const Authorization = `Basic ${btoa(`${projectId}:${secret}`)}`;
const CLIENTS = {
  bare: async () => async () => {
    const headers = { "Content-Type": "application/json", Authorization };
    const response = await fetch(baseUrl + path, { method: "POST", headers, body: JSON.stringify(input) });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return response.json();
  },
  // The minimum cost of anything with a time limit.
  timed: async () => async () => {
    const headers = { "Content-Type": "application/json", Authorization };
    const controller = new AbortController();
    const timer = setTimeout(abort, 30_000, controller);
    const init = { method: "POST", headers, body: JSON.stringify(input), signal: controller.signal };
    const response = await fetch(baseUrl + path, init);
    if (!response.ok) throw new Error(`status ${response.status}`);
    const body = await response.json();
    clearTimeout(timer);
    return body;
  },
  ours: async () => {
    const { createStytchB2BClient } = await import("@linkwright/stytch/b2b");
    const stytch = createStytchB2BClient({ projectId, secret, baseUrl });
    return () => stytch.magicLinks.email.loginOrSignup(input);
  },
  official: async () => {
    const { B2BClient } = await import("stytch");
    console.warn = () => {};
    const stytch = new B2BClient({ project_id: projectId, secret, env: baseUrl });
    return () => stytch.magicLinks.email.loginOrSignup(input);
  },
  openapiFetch: async () => {
    const { default: createClient } = await import("openapi-fetch");
    const client = createClient({ baseUrl, headers: { Authorization } });
    return async () => {
      const { data, response } = await client.POST(path, { body: input });
      if (!data) throw new Error(`status ${response.status}`);
      return data;
    };
  },
};

const call = await CLIENTS[name]();
const { member_id: memberId } = await call();
if (memberId !== "member-test-1") throw new Error(`${name} returned ${memberId}`);

function abort(controller) {
  controller.abort();
}

async function callInTurn(calls) {
  for (let done = 0; done < calls; done++) await call();
}

process.on("message", async ({ calls, concurrency }) => {
  // Only where heap is measured: a full collection makes V8 discard optimized code, which does not happen to a server every
  // thousand calls.
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed;
  const start = process.cpuUsage();
  await Promise.all(Array.from({ length: concurrency }, () => callInTurn(calls / concurrency)));
  const { user, system } = process.cpuUsage(start);
  // Heap usage is meaningful only if nothing was collected in the meantime.
  process.send({ cpu: (user + system) / calls, heap: (process.memoryUsage().heapUsed - heap) / calls });
});
process.send("ready");
