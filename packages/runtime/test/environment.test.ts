import { InvalidInputError, optionalSetting, requiredSetting } from "@linkwright/runtime";
import { afterEach, describe, expect, test, vi } from "vitest";

const VARIABLE = "LINKWRIGHT_TEST_SETTING";
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe.each([requiredSetting, optionalSetting])("%o", (setting) => {
  const read = (given?: string | (() => string)) => setting("createClient", "key", given, VARIABLE);

  test("is the option, else the environment's", () => {
    vi.stubEnv(VARIABLE, "of-the-environment");
    expect(read("given")).toBe("given");
    expect(read()).toBe("of-the-environment");
  });

  test("may be a function, which is not called", () => {
    vi.stubEnv(VARIABLE, "of-the-environment");
    const given = () => expect.unreachable("called");
    expect(read(given)).toBe(given);
  });

  test.each([" ", "a b", "hush\n", "é", 7, {}])("is refused where it cannot be sent, and not shown: %j", (given) => {
    const rejected = () => read(given as string);
    expect(rejected).toThrow(expect.objectContaining({ name: "InvalidInputError", operation: "createClient" }));
    expect(rejected).toThrow(/^createClient: key must/);
    expect(rejected).not.toThrow(/hush/);
    if (typeof given !== "string") return;
    vi.stubEnv(VARIABLE, given);
    expect(() => read()).toThrow(InvalidInputError);
  });
});

test("a missing setting is undefined, or reported with its variable if it is required", () => {
  const missing = "createClient: key is missing: pass it, or set LINKWRIGHT_TEST_SETTING";
  const nobody: [given: string | undefined, variable: string | undefined][] = [
    [undefined, undefined],
    [undefined, ""],
    ["", undefined],
    ["", "of-the-environment"],
  ];
  for (const [given, variable] of nobody) {
    vi.stubEnv(VARIABLE, variable);
    expect(optionalSetting("createClient", "key", given, VARIABLE)).toBeUndefined();
    expect(() => requiredSetting("createClient", "key", given, VARIABLE)).toThrow(missing);
  }
});

test.each([undefined, {}, { env: undefined }])("a platform whose process is %j has no environment", (process) => {
  vi.stubGlobal("process", process);
  try {
    expect(optionalSetting("createClient", "key", undefined, VARIABLE)).toBeUndefined();
    expect(optionalSetting("createClient", "key", "given", VARIABLE)).toBe("given");
  } finally {
    vi.unstubAllGlobals();
  }
});
