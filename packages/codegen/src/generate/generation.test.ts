import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { stderr } from "node:process";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { UserError } from "../command/main.ts";
import { apply, differences } from "./generated-files.ts";
import { generate } from "./generation.ts";
import { copyOfToy, TOY } from "./toy-copy.ts";

let folder: string;
let shown: string;
beforeEach(() => {
  folder = copyOfToy();
  shown = "";
  vi.spyOn(stderr, "write").mockImplementation((text) => {
    shown += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function edit(file: string, from: string, to: string): void {
  const content = readFileSync(path.join(folder, file), "utf8");
  expect(content).toContain(from);
  writeFileSync(path.join(folder, file), content.replace(from, to));
}

test("generated files are up to date, and generating again changes nothing", async () => {
  const files = await generate({ folder });
  // `vitest -u` writes them, for whoever changes what is generated.
  for (const [file, content] of files) await expect(content).toMatchFileSnapshot(path.join(TOY, file));
  expect(differences(files, folder)).toEqual([]);
  expect(shown.match(/\[.*?\] [\w /]+/g)).toEqual([
    "[1/5] lint specs ",
    "[2/5] bundle specs ",
    "[3/5] lint bundles ",
    "[4/5] write types and methods of toy/v1 ",
    "[5/5] write types and methods of toy/admin ",
  ]);
});

test("a changed field changes the generated files of its API and no others", async () => {
  edit(
    "specs/toy/v1/components/schemas/Thing.yaml",
    "  name:\n",
    "  soldAt:\n    description: When someone bought it.\n    type: string\n    format: date-time\n  name:\n",
  );
  const files = await generate({ folder });
  const changes = differences(files, folder);
  expect(changes).toEqual([
    { kind: "changed", file: "packages/toy-types/generated/v1/openapi.json" },
    { kind: "changed", file: "packages/toy-types/generated/v1/index.d.ts" },
  ]);
  expect(files.get("packages/toy-types/generated/v1/index.d.ts")).toContain(
    "\t/** When someone bought it. */\n\tsoldAt?: string;\n",
  );
  apply(files, changes, folder);
  expect(differences(files, folder)).toEqual([]);
});

test("reports a broken rule with file, line, rule and fix, once for all APIs that share the file", async () => {
  edit("specs/toy/v1/paths/things.yaml", "  x-repeatable: false\n", "");
  edit("specs/toy/v1/paths/things.yaml", 'pin: "1234"', "pin: 1234");
  edit("specs/toy/admin/openapi.yaml", "/bearerAuth.yaml", "/bearer.yaml");
  edit("specs/toy/common/components/schemas/Error.yaml", "    type: string", "    typ: string");
  const error: unknown = await generate({ folder }).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  expect((error as UserError).message.split("\n")).toEqual([
    expect.stringMatching(
      /^specs\/toy\/common\/components\/schemas\/Error\.yaml:7:5 struct: .* Did you mean `type` or /,
    ),
    expect.stringMatching(/^specs\/toy\/v1\/paths\/things\.yaml:62:1 linkwright\/operation-repeatable: Add /),
    expect.stringMatching(/^specs\/toy\/v1\/paths\/things\.yaml:95:16 no-invalid-media-type-examples: .*`pin`/),
    expect.stringMatching(/^specs\/toy\/admin\/openapi\.yaml:24:7 no-unresolved-refs: Can't resolve /),
    expect.stringMatching(/^specs\/toy\/admin\/openapi\.yaml:14:5 security-defined: /),
  ]);
});
