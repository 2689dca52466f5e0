import { recordingFetch } from "@linkwright/testing/recording-fetch";
import { afterEach, describe, expect, test, vi } from "vitest";
import { clientAt, rawOf } from "./support.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const NODE = `node/${process.versions.node}`;

/** The header that a client sends, by a method and by `api`. */
async function agentOf(options: object, headers: object = {}): Promise<string | null | undefined> {
  const { sent, fetch } = recordingFetch();
  const client = clientAt(undefined, { fetch, ...options });
  await client.things.get({ thing_id: "a" }, { headers: headers as never });
  await rawOf(client).GET("/things", { headers });
  expect(sent[0]?.headers.get("user-agent")).toBe(sent[1]?.headers.get("user-agent"));
  return sent[0]?.headers.get("user-agent");
}

describe("a client sends the name of the program", () => {
  test.each<[options: object, expected: string]>([
    [{}, NODE],
    [{ agent: "linkwright-things/1.2.3" }, `linkwright-things/1.2.3 ${NODE}`],
    [{ agent: "a/1", appInfo: { name: "MyApp" } }, `a/1 ${NODE} MyApp`],
    [{ agent: "a/1", appInfo: { name: "MyApp", version: "2.0" } }, `a/1 ${NODE} MyApp/2.0`],
    [
      { agent: "a/1", appInfo: { name: "MyApp", version: "2.0", url: "https://my.app" } },
      `a/1 ${NODE} MyApp/2.0 (https://my.app)`,
    ],
    [{ appInfo: { name: "MyApp", url: "https://my.app" } }, `${NODE} MyApp (https://my.app)`],
  ])("%j", async (options, expected) => {
    expect(await agentOf(options)).toBe(expected);
  });

  test.each(["User-Agent", "user-agent"])("and the caller's own %s wins", async (name) => {
    expect(await agentOf({ agent: "a/1" }, { [name]: "own/1" })).toBe("own/1");
    expect(await agentOf({ agent: "a/1" }, { [name]: null })).toBeNull();
  });

  test("with the platform's own name", async () => {
    vi.stubGlobal("Deno", { version: { deno: "2.9.5" } });
    expect(await agentOf({ agent: "a/1" })).toBe("a/1 deno/2.9.5");
    vi.unstubAllGlobals();
    vi.stubGlobal("process", { versions: { node: "24.0.0", bun: "1.4.5" } });
    expect(await agentOf({ agent: "a/1" })).toBe("a/1 bun/1.4.5");
    vi.stubGlobal("process", undefined);
    expect(await agentOf({ agent: "a/1" })).toBe("a/1");
    expect(await agentOf({})).toBeNull();
  });

  test("but not in a browser, which sends its own", async () => {
    vi.stubGlobal("window", {});
    vi.stubGlobal("document", {});
    const options = { agent: "a/1", appInfo: { name: "MyApp" }, dangerouslyAllowBrowser: true };
    expect(await agentOf(options)).toBeNull();
  });
});

test.each([
  [{ name: "" }],
  [{}],
  [{ name: "hush\r\nx-other: 1" }],
  [{ name: "hush", version: "1\n" }],
  [{ name: "hush", url: "https://ü.example" }],
  [{ name: " hush" }],
])("rejects an appInfo that cannot be sent: %j", (appInfo) => {
  const made = () => clientAt(undefined, { appInfo: appInfo as never });
  expect(made).toThrow(expect.objectContaining({ name: "InvalidInputError", field: "appInfo" }));
  expect(made).not.toThrow(/hush/);
});
