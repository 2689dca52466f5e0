import { createHash } from "node:crypto";
import { mergedObject } from "@linkwright/description/operation";
import { startSandbox } from "@linkwright/sandbox";
import { createStytchConsumerClient } from "@linkwright/stytch/consumer";
import { createPkcePair, pkceFields } from "@linkwright/stytch/pkce";
import { DescribedApi } from "@linkwright/testing/described-api";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";

test("a pair of any length allowed by the RFC has valid characters and matches", async () => {
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

test.each([42, 129, 43.5, Number.NaN])("rejects a length of %d", async (length) => {
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

/** Returns the PKCE fields of an operation of the API, by operation ID. */
function described({ description, operations }: DescribedApi): [operationId: string, fields: string[]][] {
  return operations.flatMap(({ id, body }) => {
    const { properties = {} } = body ? mergedObject(description, body.media.schema) : {};
    const fields = Object.keys(properties).filter((name) => /code_(challenge|verifier)$/.test(name));
    return fields.length > 0 ? [[id, fields] as [string, string[]]] : [];
  });
}

test.each(["b2b", "consumer"])("the fields are those of every %s operation that has them", (api) => {
  const operations = described(new DescribedApi(`stytch/${api}`));
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
