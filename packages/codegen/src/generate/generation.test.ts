import { rmSync } from "node:fs";
import { RepositoryCopy } from "@linkwright/testing/repository-copy";
import { afterEach, beforeEach, expect, test } from "vitest";

let copy: RepositoryCopy;
beforeEach(() => {
  copy = new RepositoryCopy().linkTools();
});
afterEach(() => copy.remove());

test("what is committed is what the specs give, and generating again changes nothing", async () => {
  expect(await copy.node("scripts/check-generated.ts")).toMatchObject({ code: 0 });
  const generated = await copy.node("scripts/generate.ts", "--force");
  expect(generated).toMatchObject({ code: 0, output: expect.stringMatching(/^\d+ generated files, 0 changed$/m) });
  const again = await copy.node("scripts/generate.ts");
  expect(again).toMatchObject({ code: 0, output: "Generated files are fresh: nothing changed since they were made\n" });
}, 60_000);

test("a changed field changes the generated files of its API and no others", async () => {
  copy.edit(
    "specs/upvio/v1/components/schemas/MagicLink.yaml",
    "  createdAt:\n",
    "  usedAt:\n    description: When the link was first opened.\n    type: string\n    format: date-time\n  createdAt:\n",
  );
  const { code, output } = await copy.node("scripts/generate.ts");
  expect(code).toBe(0);
  expect(output.match(/^wrote .*$/gm)).toEqual([
    "wrote packages/upvio-types/generated/v1/openapi.json",
    "wrote packages/upvio-types/generated/v1/index.d.ts",
    "wrote packages/upvio/src/generated/v1/types.ts",
  ]);
  expect(copy.read("packages/upvio/src/generated/v1/types.ts")).toContain(
    "  /** When the link was first opened. */\n  usedAt?: string;\n",
  );
}, 60_000);

test("a missing, an edited and a stray file are told, with the command that mends them", async () => {
  rmSync(copy.path("packages/upvio-types/generated/v1/index.d.ts"));
  copy.edit("packages/stytch/src/generated/b2b/operations.ts", "POST", "GET");
  copy.write("packages/stytch-types/generated/b2b/notes.txt", "mine");
  const { code, output } = await copy.node("scripts/check-generated.ts");
  expect(code).toBe(1);
  expect(output).toContain(
    [
      "Generated files are not what the specs give:",
      "  changed: packages/stytch/src/generated/b2b/operations.ts",
      "  missing: packages/upvio-types/generated/v1/index.d.ts",
      "  stray: packages/stytch-types/generated/b2b/notes.txt",
      "Run `pnpm generate` and commit the result.",
    ].join("\n"),
  );
  expect((await copy.node("scripts/generate.ts")).code).toBe(0);
  expect(await copy.node("scripts/check-generated.ts")).toMatchObject({ code: 0 });
}, 60_000);

const PATIENTS = "specs/upvio/v1/paths/businesses_{businessId}_patients.yaml";

test.each([
  ["operation-repeatable", "  x-repeatable: true\n", "", /Add `x-repeatable: true`.*`x-repeatable: false`/],
  [
    "operation-sends",
    "description: >-\n    Adds",
    "description: >-\n    Sends",
    /Add `x-sends: email`, `sms` or `whatsapp`/,
  ],
  [
    "operation-sends",
    "  x-repeatable: false\n",
    "  x-repeatable: false\n  x-sends: post\n",
    /Write `x-sends` as email, sms, whatsapp/,
  ],
  [
    "operation-sends",
    "  x-repeatable: true\n",
    "  x-repeatable: true\n  x-sends: email\n",
    /Write `x-repeatable: false`/,
  ],
  ["operation-pagination", "    maxOffset: 10000\n", "", /needs `maxOffset`/],
  ["operation-id-is-method-path", "patients.list", "list-patients", /not a dotted method path such as/],
  ["operation-external-docs", "    url: https:", "    url: http:", /the provider's page of this operation/],
  [
    "descriptions-present",
    "description: Legal name in full, in one field; there is no split into first and last name.",
    "description: Name.",
    /says no more than its name/,
  ],
  [
    "descriptions-present",
    "            name:\n              description: Legal name",
    "            name:\n              title: Legal name",
    /Describe `name`/,
  ],
  ["media-type-example", /^ {8}example:\n {10}name: .*\n(?: {10}.*\n)*/m, "", /Add an `example`/],
  [
    "error-body-is-schema",
    "      $ref: ../components/responses/Conflict.yaml",
    "      description: Taken.",
    /needs a body whose schema is a `\$ref`/,
  ],
  [
    "flat-input",
    "            name:\n",
    "            businessId:\n              description: The same name as the path parameter.\n              type: string\n            name:\n",
    /`businessId` is a parameter and a body field/,
  ],
  [
    "no-invalid-media-type-examples",
    "          email: ada@example.com\n          phoneMobile",
    "          email: 7\n          phoneMobile",
    /must be/i,
  ],
  ["no-unresolved-refs", "PatientCreateMode.yaml", "PatientMode.yaml", /Can't resolve/],
])(
  "a spec that breaks %s is told by file, line, rule and what to do",
  async (rule, from, to, advice) => {
    const found = typeof from === "string" ? from : (from.exec(copy.read(PATIENTS))?.[0] ?? "");
    copy.edit(PATIENTS, found, to);
    const { code, output } = await copy.node("scripts/generate.ts");
    expect(code).toBe(1);
    const line = output.split("\n").find((each) => each.includes(`${rule}: `));
    expect(line).toMatch(/^specs\/upvio\/v1\/paths\/businesses_\{businessId\}_patients\.yaml:\d+:\d+ /);
    expect(line).toMatch(advice);
  },
  60_000,
);
