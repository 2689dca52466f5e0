import { createHash } from "node:crypto";
import { startSandbox } from "@linkwright/sandbox";
import { createStytchConsumerClient } from "@linkwright/stytch/consumer";
import { createPkcePair, pkceFields } from "@linkwright/stytch/pkce";
import b2b from "@linkwright/stytch-types/b2b/openapi.json" with { type: "json" };
import consumer from "@linkwright/stytch-types/consumer/openapi.json" with { type: "json" };
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";

test("a pair of any length that the RFC allows is made of its characters, and fits", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 43, max: 128 }), async (length) => {
      const { code_verifier, code_challenge, code_challenge_method } = await createPkcePair(length);
      expect(code_verifier).toMatch(new RegExp(`^[\\w-]{${length}}$`));
      expect(code_challenge).toBe(createHash("sha256").update(code_verifier).digest("base64url"));
      expect(code_challenge_method).toBe("S256");
    }),
    { numRuns: 300 },
  );
});

test("no two are alike, and each character may be any", async () => {
  const verifiers = await Promise.all(Array.from({ length: 500 }, async () => (await createPkcePair()).code_verifier));
  expect(new Set(verifiers).size).toBe(500);
  for (let position = 0; position < 43; position++) {
    expect(new Set(verifiers.map((verifier) => verifier[position])).size).toBeGreaterThan(40);
  }
});

test.each([42, 129, 43.5, Number.NaN])("a length of %d is refused", async (length) => {
  await expect(createPkcePair(length)).rejects.toMatchObject({ name: "InvalidInputError", field: "length" });
});

test("a flow that began with a challenge ends with its verifier only", async () => {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  const stytch = createStytchConsumerClient({ ...sandbox.credentials, baseUrl: sandbox.url });
  const { code_challenge, code_verifier } = await createPkcePair(128);
  const { challenge, verifier } = pkceFields.consumer;
  await stytch.magicLinks.email.loginOrCreate({ email: "ada@example.com", [challenge]: code_challenge });
  const token = sandbox.outbox.list().at(-1)?.token ?? "";
  const stolen = stytch.magicLinks.authenticate({ token, [verifier]: (await createPkcePair()).code_verifier });
  await expect(stolen).rejects.toMatchObject({ code: "pkce_mismatch" });
  await stytch.magicLinks.authenticate({ token, [verifier]: code_verifier });
});

type Described = {
  paths: Record<string, Record<string, { operationId?: string }>>;
  components: { schemas: Record<string, unknown> };
};

/** The PKCE fields that an operation of the description takes, by its id. */
function described(description: unknown): [operationId: string, fields: string[]][] {
  const { paths } = description as Described;
  const operations = Object.values(paths).flatMap((path) => Object.values(path));
  return operations.flatMap((operation) => {
    const fields = requestFields(operation, description as Described).filter((name) =>
      /code_(challenge|verifier)$/.test(name),
    );
    return operation.operationId && fields.length > 0 ? [[operation.operationId, fields] as [string, string[]]] : [];
  });
}

function requestFields(operation: object, description: Described): string[] {
  const names = new Set<string>();
  const visit = (node: unknown) => {
    if (typeof node !== "object" || node === null) return;
    const { $ref, properties, allOf } = node as { $ref?: string; properties?: object; allOf?: unknown[] };
    if ($ref) {
      visit(
        $ref
          .slice(2)
          .split("/")
          .reduce<unknown>((found, part) => (found as Record<string, unknown>)[part], description),
      );
    }
    for (const name of Object.keys(properties ?? {})) names.add(name);
    for (const part of allOf ?? []) visit(part);
  };
  const { requestBody } = operation as { requestBody?: { content?: Record<string, { schema?: unknown }> } };
  for (const { schema } of Object.values(requestBody?.content ?? {})) visit(schema);
  return [...names];
}

test.each([
  ["b2b", b2b],
  ["consumer", consumer],
])("the fields are those of every %s operation that has them", (api, description) => {
  const operations = described(description);
  expect(operations.length).toBeGreaterThan(4);
  for (const [operationId, fields] of operations) {
    const ofPasswords = operationId.startsWith("passwords.email.");
    const rfc = operationId.startsWith("idp.");
    const known = pkceFields[api === "consumer" || rfc ? "consumer" : ofPasswords ? "b2bPasswordsEmail" : "b2b"];
    expect({ operationId, fields: fields.filter((name) => !Object.values(known).includes(name as never)) }).toEqual({
      operationId,
      fields: [],
    });
  }
});
