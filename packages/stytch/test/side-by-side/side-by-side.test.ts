import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "@linkwright/codegen/repository/root";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { contenders } from "./contenders.ts";
import { type Situation, situations, type Verdict } from "./situations.ts";

const DOCUMENT = path.join(root, "packages/runtime/docs/side-by-side.md");
const UPDATE = "UPDATE_DOCS=1 pnpm vitest run packages/stytch/test/side-by-side";

interface Row extends Situation {
  verdicts: Verdict[];
}

let rows: Row[];
beforeAll(async () => {
  // The official client warns about every base URL other than its own.
  vi.spyOn(console, "warn").mockImplementation(() => {});
  rows = await Promise.all(
    situations.map(async (situation) => ({
      ...situation,
      verdicts: await Promise.all(contenders.map(({ create }) => situation.run(create))),
    })),
  );
});
afterAll(() => {
  vi.restoreAllMocks();
});

describe.each(situations.map(({ title }, index) => ({ title, index })))("$title", ({ index }) => {
  test("is safe with this client", () => {
    expect(rows[index]?.verdicts[0]).toMatchObject({ safe: true });
  });

  test("is not safe with every other client", () => {
    expect(rows[index]?.verdicts.slice(1).map(({ safe }) => safe)).toContain(false);
  });
});

test("the document matches this run", () => {
  const text = document();
  if (process.env["UPDATE_DOCS"] === "1") {
    mkdirSync(path.dirname(DOCUMENT), { recursive: true });
    writeFileSync(DOCUMENT, text);
  }
  expect(readFileSync(DOCUMENT, "utf8"), `run ${UPDATE}`).toBe(text);
});

/** Returns the text of a cell without this run's ports. */
function plain(text: string): string {
  return text
    .replaceAll("|", "\\|")
    .replaceAll("\n", " ")
    .replaceAll(/127\.0\.0\.1:\d+/g, "127.0.0.1");
}

function document(): string {
  const cell = ({ safe, what }: Verdict) => `${safe ? "✓" : "✗"} ${plain(what)}`;
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [
    "# Side by side",
    "",
    "Behavior of three clients of the same API in the same situations, each with a separate server that fails in that way.",
    `The table contains the results of a test run; \`${UPDATE}\` updates it.`,
    "",
    line(["situation", ...contenders.map(({ name }) => name)]),
    line(["---", ...contenders.map(() => "---")]),
    ...rows.map(({ title, verdicts }) => line([title, ...verdicts.map(cell)])),
    "",
  ].join("\n");
}
