import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { startServer } from "@linkwright/testing/document-server";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { stringify } from "yaml";
import { copyOfToy, TOY } from "../generate/toy-copy.ts";
import { type Api, readApis } from "../repository/apis.ts";
import { compareUpstream } from "./comparison.ts";

/** Seconds; longer than any document takes. */
const FOREVER = 600;

let folder: string;
let toy: Api;
let admin: Api;
beforeAll(() => {
  folder = copyOfToy();
  [toy, admin] = readApis(folder) as [Api, Api];
});
beforeEach(() => settings({}));
afterAll(() => rmSync(folder, { recursive: true }));

/** Every file of the repository with its modification time. */
const tree = () =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => !file.startsWith("node_modules"))
    .map((file) => `${file} ${statSync(path.join(folder, file)).mtimeMs}`);

function settings(value: object): void {
  writeFileSync(path.join(folder, "specs/toy/upstream.yaml"), stringify(value));
}

async function serving(respond: Parameters<typeof startServer>[0]): Promise<string> {
  const { url, close } = await startServer(respond);
  onTestFinished(close);
  return url;
}

/** Serves a document for the duration of the test and returns its URL. */
async function served(text: string, type = "application/json"): Promise<string> {
  const url = await serving((_request, response) => response.setHeader("content-type", type).end(text));
  return `${url}/openapi.json`;
}

// biome-ignore lint/suspicious/noExplicitAny: tests change single properties of it
function description(api = "v1"): any {
  return JSON.parse(readFileSync(path.join(TOY, `packages/toy-types/generated/${api}/openapi.json`), "utf8"));
}

/** Converts our 3.1 descriptions to OpenAPI 3.0. */
function inWordsOf30(document: object): object {
  const text = JSON.stringify({ ...document, openapi: "3.0.3" }, (_key, value) => {
    if (!Array.isArray(value?.type)) return value;
    const [type, ...others] = value.type.filter((name: string) => name !== "null");
    if (others.length > 0 || !value.type.includes("null")) return value;
    return { ...value, type, nullable: true };
  });
  return JSON.parse(text);
}

describe("a document with the same content", () => {
  test.each([
    ["JSON", JSON.stringify(description()), "application/json; charset=utf-8"],
    ["YAML of OpenAPI 3.0", stringify(inWordsOf30(description())), "application/yaml"],
    ["JSON with the content type of unknown files", JSON.stringify(description()), "application/octet-stream"],
  ])("has no differences as %s", async (_what, text, type) => {
    const from = await served(text, type);
    expect(await compareUpstream([toy], from, FOREVER, folder)).toEqual([
      { api: "toy/v1", from, differences: [], onlyOurs: [], deliberate: 0, unused: [] },
    ]);
  });

  test("may be redirected to within its server, read from a file, or found by upstream.yaml", async () => {
    const url = await serving(({ url }, response) => {
      if (url === "/latest") response.writeHead(302, { location: "/v1/openapi.json" }).end();
      else response.setHeader("content-type", "application/json").end(JSON.stringify(description()));
    });
    const file = path.join(TOY, toy.types, "openapi.json");
    settings({ from: { v1: file } });
    for (const from of [`${url}/latest`, file, undefined]) {
      const before = tree();
      expect(await compareUpstream([toy], from, FOREVER, folder)).toMatchObject([
        { from: from ?? file, differences: [], onlyOurs: [] },
      ]);
      expect(tree()).toEqual(before);
    }
  });
});

test("compares a document in several files as a whole", async () => {
  const { paths, components, ...rest } = description();
  const { Thing, ...schemas } = components.schemas;
  const write = (file: string, value: object) => writeFileSync(path.join(folder, file), stringify(value));
  const inMain = (value: object) =>
    JSON.parse(JSON.stringify(value).replaceAll('"#/components/', '"main.yaml#/components/'));
  write("thing.yaml", inMain(Thing));
  write("paths.yaml", inMain(paths));
  const references = Object.keys(paths).map((url) => [
    url,
    { $ref: `paths.yaml#/${encodeURIComponent(url.replaceAll("/", "~1"))}` },
  ]);
  const main = path.join(folder, "main.yaml");
  const whole = {
    ...rest,
    paths: Object.fromEntries(references),
    components: { ...components, schemas: { ...schemas, Thing: { $ref: "thing.yaml" } } },
  };
  write("main.yaml", whole);
  expect(await compareUpstream([toy], main, FOREVER, folder)).toMatchObject([
    { from: main, differences: [], onlyOurs: [] },
  ]);
  write("thing.yaml", inMain({ ...Thing, properties: { ...Thing.properties, usedAt: { type: "string" } } }));
  expect(await compareUpstream([toy], main, FOREVER, folder)).toMatchObject([
    { differences: [{ kind: "theirs", what: "only theirs", where: expect.stringMatching(/\.usedAt$/) }] },
  ]);
  rmSync(path.join(folder, "thing.yaml"));
  expect(await compareUpstream([toy], main, FOREVER, folder)).toMatchObject([
    {
      problem: expect.stringMatching(
        /main\.yaml could not be bundled:\n[\s\S]*#\/components\/schemas\/Thing\s+Can't resolve/,
      ),
    },
  ]);
});

describe("a document that differs", () => {
  test("reports the new operations, fields and methods of a newer document", async () => {
    const newer = description();
    newer.paths["/v1/rooms"] = { get: { operationId: "listRooms", responses: {} } };
    newer.components.schemas.Thing.properties.usedAt = { type: "string", format: "date-time" };
    newer.components.schemas.Thing.required.push("usedAt");
    const [outcome] = await compareUpstream([toy], await served(JSON.stringify(newer)), FOREVER, folder);
    expect(outcome).toMatchObject({
      differences: [
        { kind: "theirs", where: "GET /v1/rooms", what: "only theirs", operations: [] },
        { kind: "theirs", where: "Thing.usedAt", what: "only theirs", operations: ["things.list", "things.create"] },
      ],
      onlyOurs: [],
      deliberate: 0,
    });
  });

  test("reports what only we have for an older document, without the deliberate differences", async () => {
    settings({
      differences: [{ where: "^Thing\\.color: optional here, not there$", reason: "It has a default there." }],
    });
    const older = description();
    delete older.paths["/v1/things"].post;
    delete older.components.schemas.Thing.properties.name;
    older.components.schemas.Thing.required = ["id", "color"];
    const [outcome] = await compareUpstream([toy], await served(JSON.stringify(older)), FOREVER, folder);
    expect(outcome).toMatchObject({ differences: [], deliberate: 1 });
    expect(outcome?.onlyOurs.map(({ where }) => where)).toEqual(["Thing.name", "things.create"]);
  });

  test("ignores deliberate differences that are meant for an official client's types", async () => {
    const newer = description();
    newer.components.schemas.Thing.properties.usedAt = { type: "string" };
    newer.components.schemas.Thing.properties.seenAt = { type: "string" };
    settings({
      differences: [
        { where: "^Thing\\.usedAt: ", reason: "Only theirs.", in: "types" },
        { where: "^Thing\\.seenAt: ", reason: "Only theirs.", in: "document" },
      ],
    });
    const [outcome] = await compareUpstream([toy], await served(JSON.stringify(newer)), FOREVER, folder);
    expect(outcome).toMatchObject({ differences: [{ where: "Thing.usedAt" }], deliberate: 1 });
  });

  test("reports entries of upstream.yaml that match none of the provider's APIs", async () => {
    const [first, second] = [description(), description("admin")];
    first.components.schemas.Thing.required = ["id"];
    const from = { v1: await served(JSON.stringify(first)), admin: await served(JSON.stringify(second)) };
    const met = { where: "^Thing\\.name: required here, not there$", reason: "Omitted there." };
    const unmet = { where: "^Thing\\.gone: ", reason: "It was there once." };
    settings({ from, differences: [met, unmet] });
    const unused = async (apis: Api[]) =>
      (await compareUpstream(apis, undefined, FOREVER, folder)).map((outcome) => outcome.unused);
    expect(await unused([toy, admin])).toEqual([[unmet], []]);
    // Nothing is known of the other API.
    expect(await unused([toy])).toEqual([[]]);
    expect(await unused([admin])).toEqual([[]]);
  });
});

test("compares with each of several sources, and reads one that several APIs have once", async () => {
  let requests = 0;
  const both = { ...description(), paths: { ...description().paths, ...description("admin").paths } };
  both.components = { ...description("admin").components, ...both.components };
  const url = await serving((_request, response) => {
    requests += 1;
    response.setHeader("content-type", "application/json").end(JSON.stringify(both));
  });
  const newer = description();
  newer.components.schemas.Thing.properties.usedAt = { type: "string" };
  const second = await served(JSON.stringify(newer));
  const unmet = { where: "^Thing\\.gone: ", reason: "Of types, of which there are none.", in: "types" };
  const met = { where: "^Thing\\.usedAt: ", reason: "Met by one source only." };
  settings({ from: { v1: [`${url}/a`, second], admin: `${url}/a` }, differences: [met, unmet] });
  const outcomes = await compareUpstream([toy, admin], undefined, FOREVER, folder);
  expect(outcomes.map(({ api, from, deliberate, unused }) => [api, from, deliberate, unused])).toEqual([
    ["toy/v1", `${url}/a`, 0, []],
    ["toy/v1", second, 1, []],
    ["toy/admin", `${url}/a`, 0, []],
  ]);
  expect(requests).toBe(1);
});

test("compares the types of a package's folder if upstream.yaml names the class", async () => {
  const official = path.join(folder, "theirs");
  mkdirSync(official, { recursive: true });
  onTestFinished(() => rmSync(official, { recursive: true }));
  writeFileSync(path.join(official, "package.json"), '{ "name": "toy", "types": "index.d.ts" }');
  const methods = path.join(TOY, toy.methods, "types.ts").replaceAll(path.sep, "/");
  writeFileSync(
    path.join(official, "index.d.ts"),
    `import type { Methods } from ${JSON.stringify(methods)};
     declare class Things {
       list: Methods["things"]["list"];
       create: Methods["things"]["create"];
       revoke(): Promise<void>;
       sell(): Promise<void>;
     }
     export declare class ToyClient { things: Things }`,
  );
  settings({
    clients: { v1: "ToyClient" },
    differences: [
      { where: "^things\\.revoke: ", reason: "Not documented.", in: "types" },
      { where: "^things\\.sell: ", reason: "Not documented.", in: "document" },
      { where: "^Thing\\.gone: ", reason: "Of another kind.", in: "document" },
    ],
  });
  expect(await compareUpstream([toy, admin], official, FOREVER, folder)).toEqual([
    {
      api: "toy/v1",
      from: official,
      // Differences that are meant for the document do not apply to types.
      differences: [{ kind: "theirs", where: "things.sell", what: "only theirs", operations: [] }],
      onlyOurs: [],
      deliberate: 1,
      unused: [],
    },
    {
      api: "toy/admin",
      from: official,
      problem: "Add the class of toy/admin to `clients` in specs/toy/upstream.yaml.",
      differences: [],
      onlyOurs: [],
      deliberate: 0,
      unused: [],
    },
  ]);
});

test("reports what cannot be compared as a problem, and compares the others", async () => {
  const from = path.join(TOY, admin.types, "openapi.json");
  settings({ from: { admin: from } });
  expect(await compareUpstream([toy, admin], undefined, FOREVER, folder)).toEqual([
    {
      api: "toy/v1",
      from: "",
      problem: "Pass --from, or add the published document of toy/v1 to specs/toy/upstream.yaml.",
      differences: [],
      onlyOurs: [],
      deliberate: 0,
      unused: [],
    },
    { api: "toy/admin", from, differences: [], onlyOurs: [], deliberate: 0, unused: [] },
  ]);
  // A document of another API, and a missing one.
  const problems = async (source: string) =>
    (await compareUpstream([toy], source, FOREVER, folder)).map(({ problem }) => problem);
  expect(await problems(from)).toEqual([
    "The document shares no operation with this API, so it must be that of another.",
  ]);
  expect(await problems("no-such-file.json")).toEqual(["no-such-file.json is not there."]);
});
