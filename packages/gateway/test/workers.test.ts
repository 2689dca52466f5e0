import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { MAIL, SEND } from "./support.ts";

const WORKER = `
import { createGateway, createGatewayKey } from "@linkwright/gateway";
const { key, hash } = await createGatewayKey();
const sent = [];
const gateway = createGateway({
  credentials: { stytch: { test: { projectId: "project-test-1", secret: "secret-test-1" } } },
  keys: [{ id: "worker", hash, grants: { "stytch/b2b": ["*"] } }],
  hosts: ["gateway.example.com"],
  fetch: async (url) => (sent.push(url), Response.json({ ok: true })),
  log: () => {},
});
const headers = { authorization: "Bearer " + key, "content-type": "application/json", "idempotency-key": "one" };
const call = () => gateway(new Request("https://gateway.example.com${SEND}", { method: "POST", headers, body: '${MAIL}' }));
export const statuses = [(await call()).status, (await call()).status];
export { sent };
`;

test("bundles to a worker script without Node modules", async () => {
  const { outputFiles } = await build({
    stdin: { contents: WORKER, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    // Node modules would not be found.
    platform: "browser",
    conditions: ["@linkwright/source", "workerd", "worker", "browser"],
  });
  const { text = "" } = outputFiles[0] ?? {};
  expect(text).not.toMatch(/\bfrom\s*"|\brequire\("/);
  const { statuses, sent } = await import(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
  expect(statuses).toEqual([200, 200]);
  expect(sent).toEqual(["https://test.stytch.com/v1/b2b/magic_links/email/login_or_signup"]);
});
