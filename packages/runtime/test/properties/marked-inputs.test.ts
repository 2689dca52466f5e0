import type { Schema } from "@linkwright/description/document";
import type { Operation } from "@linkwright/description/operation";
import { createStytchB2BClient } from "@linkwright/stytch/b2b";
import { createStytchConsumerClient } from "@linkwright/stytch/consumer";
import { DescribedApi } from "@linkwright/testing/described-api";
import { describe, expect, test } from "vitest";
import { textsOf } from "./texts.ts";

/** A different secret for each field, so that a known one does not hide an unknown one. */
const secretOf = (field: string) => `hush-${field}-hush`;
const ANY_SECRET = /hush-\w+-hush/;

/** Responds to every request with an error that quotes all of it. */
async function quoting(input: string | Request, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  const quoted = `${decodeURIComponent(request.url)} ${[...request.headers].join(" ")} ${await request.text()}`;
  return Response.json(
    { error_type: "bad", error_message: quoted, error: { code: "bad", title: quoted } },
    { status: 400 },
  );
}

const settings = { fetch: quoting, retries: 0 };
const stytch = { projectId: "project-test-1", secret: "secret-test-1", ...settings };
const apis = [
  { name: "stytch/b2b", client: createStytchB2BClient(stytch) },
  { name: "stytch/consumer", client: createStytchConsumerClient(stytch) },
].map(({ name, client }) => ({ name, client, api: new DescribedApi(name) }));

/** Returns a field's value with a different secret in each marked place; undefined if nothing is marked. */
function secretValue(api: DescribedApi, schema: Schema, field: string, inside = false, depth = 0): unknown {
  const { type, properties, items, "x-secret": marked } = { ...api.resolve(schema), ...schema };
  const secret = inside || marked === true;
  if (depth > 6) return undefined;
  if (properties) {
    const fields = Object.entries(properties).map(([name, inner]) => [
      name,
      secretValue(api, inner, name, secret, depth + 1),
    ]);
    const given = fields.filter(([, value]) => value !== undefined);
    return given.length > 0 ? Object.fromEntries(given) : undefined;
  }
  if (items) {
    const item = secretValue(api, items, field, secret, depth + 1);
    return item === undefined ? undefined : [item];
  }
  return secret && (type === undefined || [type].flat().includes("string")) ? secretOf(field) : undefined;
}

/** Returns the operation's input and options with every possible secret; both are empty if there is none. */
function secretsFor(api: DescribedApi, operation: Operation) {
  const media = operation.body?.media;
  const body = media && secretValue(api, media.schema, "body");
  const parameters = operation.parameters.filter(({ name, schema }) => secretValue(api, schema, name) !== undefined);
  const input = parameters.filter(({ option }) => option === undefined).map(({ name }) => [name, secretOf(name)]);
  const options: Record<string, Record<string, string>> = {};
  for (const { option } of parameters) {
    const [group = "", name = ""] = option?.split(".") ?? [];
    if (option) options[group] = { ...options[group], [name]: secretOf(name) };
  }
  return { input: { ...(body as object | undefined), ...Object.fromEntries(input) }, options };
}

describe.each(apis)("what $name marks as secret", ({ api, client }) => {
  const secretive = api.operations
    .map((operation) => ({ operation, ...secretsFor(api, operation) }))
    .filter(({ input, options }) => Object.keys(input).length + Object.keys(options).length > 0);

  test("does not appear in any error of an operation that takes it", async () => {
    const telling: string[] = [];
    for (const { operation, input, options } of secretive) {
      const method = operation.id
        .split(".")
        .reduce<unknown>((member, name) => (member as Record<string, unknown>)[name], client) as (
        ...given: object[]
      ) => Promise<unknown>;
      const error = await method({ ...api.exampleInput(operation), ...input }, options).catch(
        (thrown: unknown) => thrown,
      );
      expect(error, operation.id).toMatchObject({ status: 400 });
      const found = ANY_SECRET.exec(textsOf(error).join("\n"));
      if (found) telling.push(`${operation.id}: ${found}`);
    }
    expect(telling).toEqual([]);
  });
});

test("the descriptions mark secrets at all", () => {
  const counts = apis.map(
    ({ api }) => api.operations.filter((each) => Object.keys(secretsFor(api, each).input).length > 0).length,
  );
  expect(counts[0]).toBeGreaterThan(20);
  expect(counts[1]).toBeGreaterThan(20);
});
