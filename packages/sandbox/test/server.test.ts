import { createServer } from "node:net";
import { startSandbox } from "@linkwright/sandbox";
import { expect, onTestFinished, test } from "vitest";
import { clientOf } from "./sandbox-client.ts";

async function start(options?: Parameters<typeof startSandbox>[0]) {
  const sandbox = await startSandbox(options);
  onTestFinished(() => sandbox.close());
  return sandbox;
}

test("listens on loopback and shares nothing with another sandbox", async () => {
  const [one, two] = await Promise.all([start(), start()]);
  expect(one.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(one.url).not.toBe(two.url);
  expect(one.credentials.secret).not.toBe(two.credentials.secret);
  await clientOf(one).consumer("magicLinks.email.loginOrCreate", { email: "ada@example.com" });
  expect(one.outbox.list()).toHaveLength(1);
  expect(two.outbox.list()).toEqual([]);
});

test("shows the outbox over HTTP", async () => {
  const sandbox = await start();
  const { consumer } = clientOf(sandbox);
  for (const name of ["ada", "bob"]) await consumer("magicLinks.email.loginOrCreate", { email: `${name}@example.com` });
  const response = await fetch(`${sandbox.url}/_sandbox/outbox`);
  expect(response.headers.get("content-type")).toBe("application/json");
  const entries = await response.json();
  expect(entries).toEqual(sandbox.outbox.list());
  expect(entries.map((entry: { to: string }) => entry.to)).toEqual(["ada@example.com", "bob@example.com"]);
});

test("reports a port in use", async () => {
  const { url } = await start();
  const port = Number(new URL(url).port);
  await expect(startSandbox({ port })).rejects.toThrow(`Port ${port} of 127.0.0.1 is taken`);
});

test("listens on the given port", async () => {
  const port = await new Promise<number>((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port: free } = probe.address() as { port: number };
      probe.close(() => resolve(free));
    });
  });
  expect((await start({ port })).url).toBe(`http://127.0.0.1:${port}`);
});

test("closes immediately with open connections, and can be closed twice", async () => {
  const sandbox = await startSandbox();
  await fetch(`${sandbox.url}/_sandbox/outbox`, { headers: { connection: "keep-alive" } });
  const before = performance.now();
  await Promise.all([sandbox.close(), sandbox.close()]);
  await sandbox.close();
  // Waiting for an idle connection would take five seconds.
  expect(performance.now() - before).toBeLessThan(4000);
  await expect(fetch(sandbox.url)).rejects.toThrow();
});

test("returns the provider's error for an unknown route", async () => {
  const { url, credentials } = await start();
  for (const path of ["/nonesuch", "/v1/nonesuch", "/v1/b2b/nonesuch", "/v1/b2b"]) {
    const response = await fetch(url + path);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ status_code: 404, error_type: "route_not_found" });
  }
  const wrongMethod = await fetch(`${url}/v1/b2b/sessions/authenticate`);
  expect(wrongMethod.status).toBe(405);
  const upvio = await fetch(`${url}/v1/businesses/a/b/c`, {
    headers: { authorization: `Bearer ${credentials.apiKey}` },
  });
  expect(upvio.status).toBe(404);
  expect(await upvio.json()).toEqual({ error: { code: "not_found", title: "Not Found" } });
});

test("returns its own error for an unknown route of its own", async () => {
  const { url } = await start();
  const response = await fetch(`${url}/_sandbox/nonesuch`);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ error: { type: "route_not_found" } });
});

test("accepts a body of 1 MiB and rejects one with a byte more", async () => {
  const { url, credentials } = await start();
  const { projectId, secret } = credentials;
  const authorization = `Basic ${Buffer.from(`${projectId}:${secret}`).toString("base64")}`;
  const headers = { authorization, "content-type": "application/json" };
  const send = async (bytes: number) => {
    const envelope = '{"email":"ada@example.com","more":""}';
    const body = envelope.replace('""', `"${"a".repeat(bytes - envelope.length)}"`);
    expect(body).toHaveLength(bytes);
    return (await fetch(`${url}/v1/users`, { method: "POST", headers, body })).status;
  };
  expect(await send(1024 * 1024)).toBe(200);
  expect(await send(1024 * 1024 + 1)).toBe(413);
});

test.each([
  ["not JSON", "{", 400],
  ["a JSON string", '"text"', 400],
  ["an array", "[]", 400],
  ["null", "null", 400],
  ["a prototype", '{"__proto__":{"email":"ada@example.com"}}', 400],
  ["too large", JSON.stringify({ email: "a".repeat(1024 * 1024) }), 413],
])("rejects a body that is %s", async (_name, body, status) => {
  const { url, credentials } = await start();
  const authorization = `Basic ${Buffer.from(`${credentials.projectId}:${credentials.secret}`).toString("base64")}`;
  const headers = { authorization, "content-type": "application/json" };
  const response = await fetch(`${url}/v1/users`, { method: "POST", headers, body });
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ status_code: status });
});

test.each([
  "/v1/users/%",
  "/v1/users/%E0%A4%A",
  "/v1/users/..",
  "/v1/users/?a=1",
  "/v1/users/x?unknown=1",
  "//",
  "/v1/sessions/jwks/x",
])("never fails on the path %s", async (path) => {
  const { url, credentials } = await start();
  const authorization = `Basic ${Buffer.from(`${credentials.projectId}:${credentials.secret}`).toString("base64")}`;
  const response = await fetch(url + path, { headers: { authorization } });
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.status).toBeLessThan(500);
});
