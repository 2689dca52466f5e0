import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createUpvioClient } from "@linkwright/upvio";
import { expect, onTestFinished, test } from "vitest";
import { createExampleApi } from "../src/example-api.ts";
import { sandboxOfFile } from "./sandbox-client.ts";

const { sandbox } = await sandboxOfFile();

test("also serves each API under its name", async () => {
  const { apiKey, businessId } = sandbox.credentials;
  const upvio = createUpvioClient({ apiKey, businessId, baseUrl: `${sandbox.url}/upvio/v1` });
  const { data } = await upvio.businesses.list();
  expect(data).toMatchObject([{ id: businessId }]);

  const keys = await fetch(`${sandbox.url}/stytch/b2b/v1/b2b/sessions/jwks/${sandbox.credentials.projectId}`);
  expect(await keys.json()).toMatchObject({ status_code: 200 });
  expect(sandbox.requests.list().at(-1)).toMatchObject({
    api: "stytch/b2b",
    operation: "sessions.getJWKS",
    path: `/stytch/b2b/v1/b2b/sessions/jwks/${sandbox.credentials.projectId}`,
  });
});

test("parses a number in a path as a number", async () => {
  const description = path.join(await mkdtemp(path.join(tmpdir(), "sandbox-api-")), "openapi.json");
  onTestFinished(() => rm(path.dirname(description), { recursive: true }));
  const parameters = [{ name: "id", in: "path", required: true, schema: { $ref: "#/components/schemas/Id" } }];
  const schema = { type: "object", required: ["id"], properties: { id: { type: "integer" } } };
  const content = { "application/json": { schema: true } };
  const get = { parameters, responses: { 200: { content: { "application/json": { schema } } }, 404: { content } } };
  await writeFile(
    description,
    JSON.stringify({ paths: { "/things/{id}": { get } }, components: { schemas: { Id: { type: "integer" } } } }),
  );
  const observer = { operationFound: async () => {}, problemsFound: () => {}, rejected: () => {} };
  const send = (target: string) =>
    createExampleApi(description, "").handle(
      { method: "GET", path: target, text: "", headers: {} },
      undefined,
      observer,
    );
  expect(await send("/things/12")).toEqual({ status: 200, body: { id: 1 } });
  expect(await send("/things/twelve")).toMatchObject({ status: 404 });
});

test("validates requests of an API without behavior and returns the described examples", async () => {
  const api = createExampleApi("@linkwright/upvio-types/v1/openapi.json", "/v1");
  const seen: string[] = [];
  const observer = {
    operationFound: async (id: string) => void seen.push(id),
    problemsFound: () => {},
    rejected: () => {},
  };
  const send = (method: string, path: string, text = "") =>
    api.handle({ method, path, text, headers: { "content-type": "application/json" } }, undefined, observer);
  const business = "0f9c2d51-3a77-4b0e-9a55-6c8d1e2f3a4b";

  const found = await send("GET", `/v1/businesses/${business}/patients`);
  expect(found.status).toBe(200);
  expect(found.body).toMatchObject({ data: [expect.objectContaining({ id: expect.any(String) })] });
  const rejected = await send("POST", `/v1/businesses/${business}/patients`, "[]");
  expect(rejected).toMatchObject({ status: 400, body: { message: expect.stringContaining("must be object") } });
  expect(seen).toEqual(["patients.list", "patients.create"]);
  expect(await send("GET", "/v1/nothing")).toMatchObject({ status: 404 });
});
