import { existsSync, mkdirSync, rmSync } from "node:fs";
import { type Moment, runKilled } from "@linkwright/testing/killed";
import { RepositoryCopy } from "@linkwright/testing/repository-copy";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

let copy: RepositoryCopy;
beforeAll(() => {
  copy = new RepositoryCopy().linkTools();
});
afterAll(() => copy.remove());

const killed = (moment: Moment, ...args: string[]) => runKilled(copy.folder, moment, ...args);

const pending = () => existsSync(copy.path(".pending"));
const decided = () => existsSync(copy.path(".pending/committed/decision.json"));

describe("files that are written together", () => {
  const FILES = ["first.txt", "second.txt", "third.txt"];
  const PROGRAM = `
    import { writeTogether } from "./scripts/lib/write-together.ts";
    const files = ${JSON.stringify(FILES)}.map((name) => ["there/" + name, name + " is new"]);
    writeTogether(new Map([...files, ["there/new/fourth.txt", "fourth"]]), ["there/gone.txt"]);
  `;
  const NEW = ["first.txt is new", "second.txt is new", "third.txt is new", "fourth", undefined];
  const OLD = ["old", "old", "old", undefined, "old"];
  const state = () =>
    [...FILES, "new/fourth.txt", "gone.txt"].map((name) =>
      existsSync(copy.path(`there/${name}`)) ? copy.read(`there/${name}`) : undefined,
    );

  beforeEach(() => {
    rmSync(copy.path("there"), { recursive: true, force: true });
    mkdirSync(copy.path("there"));
    for (const name of [...FILES, "gone.txt"]) copy.write(`there/${name}`, "old");
  });

  test("are all old, or all new once the next run has looked, wherever the process is killed", async () => {
    const ends = new Set<string>();
    for (let at = 1; ; at++) {
      for (const name of [...FILES, "gone.txt"]) copy.write(`there/${name}`, "old");
      rmSync(copy.path("there/new"), { recursive: true, force: true });
      const { signal, output } = await killed({ at }, "--input-type=module", "--eval", PROGRAM);
      expect(output).toBe("");
      for (const [index, content] of state().entries()) expect([OLD[index], NEW[index]]).toContain(content);
      if (signal === null) break;
      expect(signal).toBe("SIGKILL");
      const expected = decided() ? NEW : state();
      const finish = 'import { finishInterrupted } from "./scripts/lib/write-together.ts"; finishInterrupted();';
      expect(await copy.node("--input-type=module", "--eval", finish)).toMatchObject({ code: 0 });
      expect(state()).toEqual(expected);
      expect([OLD, NEW]).toContainEqual(state());
      expect(pending()).toBe(false);
      ends.add(JSON.stringify(state()));
    }
    expect(state()).toEqual(NEW);
    expect(pending()).toBe(false);
    expect([...ends].sort()).toEqual([JSON.stringify(NEW), JSON.stringify(OLD)].sort());
  }, 60_000);

  test("are written by the next run of the same, whatever an interrupted one had in mind", async () => {
    const other = PROGRAM.replace("is new", "is older").replace('"fourth"', '"older fourth"');
    // The folder, five files and the rename that decides are seven; at the tenth one file is in its place.
    expect(await killed({ at: 10 }, "--input-type=module", "--eval", other)).toMatchObject({ signal: "SIGKILL" });
    expect(decided()).toBe(true);
    expect(await copy.node("--input-type=module", "--eval", PROGRAM)).toMatchObject({ code: 0, output: "" });
    expect(state()).toEqual(NEW);
    expect(pending()).toBe(false);
  });
});

describe("a generation", () => {
  const SPECS = ["specs/stytch/b2b/components/schemas/Member.yaml", "specs/upvio/v1/components/schemas/Patient.yaml"];
  const FILES = ["stytch:b2b", "upvio:v1"].flatMap((name) => {
    const [provider, api] = name.split(":");
    const types = `packages/${provider}-types/generated/${api}`;
    return [`${types}/openapi.json`, `${types}/index.d.ts`, `packages/${provider}/src/generated/${api}/types.ts`];
  });
  const contents = () => FILES.map((file) => copy.read(file));
  let old: string[];
  let whole: string[];
  beforeAll(async () => {
    old = contents();
    const nickname = "properties:\n  nickname:\n    description: What friends say.\n    type: string\n";
    for (const spec of SPECS) copy.edit(spec, "properties:\n", nickname);
    expect(await copy.node("scripts/generate.ts", "--force")).toMatchObject({ code: 0 });
    whole = contents();
    for (const [index, content] of whole.entries()) expect(content).not.toBe(old[index]);
  }, 120_000);

  test.each([
    ["after the specs are linted", { when: "lint specs" }, "old"],
    ["when all is made, before any of it is written", { at: 1 }, "old"],
    ["in the midst of writing a file", { at: 5 }, "old"],
    ["in the midst of putting files in place", { at: 14 }, "some of each"],
  ])(
    "killed %s is completed by the next",
    async (_when, how, then) => {
      for (const [index, file] of FILES.entries()) copy.write(file, old[index] ?? "");
      expect(await killed(how, "scripts/generate.ts", "--force")).toMatchObject({ signal: "SIGKILL" });
      for (const [index, content] of contents().entries()) expect([old[index], whole[index]]).toContain(content);
      const interrupted = decided();
      expect(interrupted).toBe(then === "some of each");
      expect(contents().some((content) => !old.includes(content))).toBe(interrupted);

      const again = await copy.node("scripts/generate.ts");
      expect(again).toMatchObject({ code: 0 });
      expect(again.output.includes("that an interrupted run had left to write")).toBe(interrupted);
      expect(contents()).toEqual(whole);
      expect(pending()).toBe(false);
    },
    180_000,
  );
});
