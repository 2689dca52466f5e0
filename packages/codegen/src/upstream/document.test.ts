import type { IncomingMessage, ServerResponse } from "node:http";
import { DescriptionError } from "@linkwright/description/description-error";
import { startServer } from "@linkwright/testing/document-server";
import { expect, onTestFinished, test } from "vitest";
import { readDocument } from "./document.ts";

/** Seconds that no document takes. */
const FOREVER = 600;

type Responder = (request: IncomingMessage, response: ServerResponse) => void;

/** Reads what a server sends, which must fail, and returns the one line that says why. */
async function problemOf(respond: Responder, seconds: number): Promise<string> {
  const { url, close } = await startServer(respond);
  onTestFinished(close);
  const error: unknown = await readDocument(`${url}/openapi?key=hidden`, seconds).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(DescriptionError);
  const { message } = error as DescriptionError;
  expect(message).not.toMatch(/hidden|secret|\n/);
  return message;
}

const text =
  (body: string, type = "application/json"): Responder =>
  (_request, response) =>
    response.setHeader("content-type", type).end(body);
const json = (value: object) => text(JSON.stringify(value));
const document = { openapi: "3.1.0", info: {}, paths: {} };
const withReference = ($ref: string) => json({ ...document, components: { schemas: { Thing: { $ref } } } });

test.each<[what: string, respond: Responder, reported: RegExp]>([
  ["an error", (_request, response) => response.writeHead(503).end(), /returned 503\.$/],
  ["one that wants a login", (_request, response) => response.writeHead(401).end("{}"), /returned 401\.$/],
  [
    "a redirect to a login elsewhere",
    (_request, response) => response.writeHead(302, { location: "https://login.example.com/?next=secret" }).end(),
    /redirects to https:\/\/login\.example\.com\/, another origin: not followed\.$/,
  ],
  [
    "redirects without end",
    ({ url }, response) => response.writeHead(302, { location: `${url}a` }).end(),
    /redirects again after 5 redirects\.$/,
  ],
  [
    "a page",
    text("<!doctype html><title>Sign in</title>", "text/html"),
    /returned text\/html: a page, perhaps a login\.$/,
  ],
  [
    "a page that calls itself text",
    text("<html></html>", "text/plain"),
    /is an HTML or XML page, not an OpenAPI document\.$/,
  ],
  ["a picture", text("GIF89a", "image/gif"), /returned image\/gif: not a document\.$/],
  [
    "more than anybody would write",
    (request, response) => {
      response.setHeader("content-type", "application/json");
      const chunk = Buffer.alloc(1 << 20, " ");
      const write = () => {
        while (!request.socket.destroyed && response.write(chunk));
      };
      response.on("drain", write);
      write();
    },
    /returns more than 32 MB: not read\.$/,
  ],
  [
    "half of it",
    (_request, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
      response.write("{", () => response.destroy());
    },
    /could not be read: /,
  ],
  ["broken JSON", text('{ "openapi": "3.1.0", '), /is broken JSON: /],
  ["broken YAML", text('openapi: "3.1.0\npaths: {', "text/yaml"), /is broken YAML: /],
  ["a bomb of YAML", text(bomb(), "text/yaml"), /uses YAML aliases more than 10000 times: not read/],
  ["other JSON", json({ name: "package" }), /is not an OpenAPI document: it has no `openapi` field\.$/],
  ["a list", text("[]"), /is not an OpenAPI document: it has no `openapi` field\.$/],
  ["no paths", json({ openapi: "3.1.0", info: {} }), /is not an OpenAPI document: it has no `paths`\.$/],
  ["Swagger", json({ swagger: "2.0", paths: {} }), /is Swagger 2\.0\. Convert it to OpenAPI 3 first/],
  [
    "a version to come",
    json({ ...document, openapi: "4.0.0" }),
    /is OpenAPI 4\.0\.0; only 3\.0 and 3\.1 are supported\.$/,
  ],
  [
    "a reference to nowhere",
    withReference("#/components/schemas/Nowhere"),
    /refers to #\/components\/schemas\/Nowhere, which is not there\.$/,
  ],
  [
    "a reference to another host",
    withReference("https://schemas.example.com/link.json"),
    /refers to https:\/\/schemas\.example\.com\/link\.json, outside of its own origin/,
  ],
  ["a reference to itself", withReference("#/components/schemas/Thing"), /is a circular reference/],
  [
    "what is nested without end",
    text(`{ "openapi": "3.1.0", "paths": { "/a": ${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)} } }`),
    /is nested (too deeply to be read|more than 500 levels deep: not read)\.$/,
  ],
])("%s cannot be read", async (_what, respond, reported) => {
  expect(await problemOf(respond, FOREVER)).toMatch(reported);
});

test.each<[what: string, respond: Responder]>([
  ["nothing", () => {}],
  [
    "the beginning, and nothing more",
    (_request, response) => response.writeHead(200, { "content-type": "application/json" }).write("{"),
  ],
])("%s is waited for as long as it was said", async (_what, respond) => {
  expect(await problemOf(respond, 0.2)).toMatch(/\/openapi did not respond completely within 0\.2 s\.$/);
});

test("a server and a file that are not there cannot be read", async () => {
  const { url, close } = await startServer(() => {});
  close();
  await expect(readDocument(url, FOREVER)).rejects.toThrow(/could not be read: ECONNREFUSED$/);
  await expect(readDocument("no-such-file.json", FOREVER)).rejects.toThrow(
    new DescriptionError("no-such-file.json is not there."),
  );
});

/** The document with one schema, as it is read. */
async function schemaRead(schema: unknown): Promise<unknown> {
  const { url, close } = await startServer(
    json({ ...document, components: { schemas: { Thing: schema, "A B": {} } } }),
  );
  onTestFinished(close);
  return (await readDocument(url, FOREVER)).components?.schemas?.["Thing"];
}

const BOUNDS = [
  ["exclusiveMinimum", "minimum"],
  ["exclusiveMaximum", "maximum"],
] as const;

test.each<[what: string, written: object, read: object]>([
  ["nullable with a type", { type: "string", nullable: true }, { type: ["string", "null"] }],
  ["nullable: false", { type: "string", nullable: false }, { type: "string" }],
  ["nullable with types", { type: ["string", "integer"], nullable: true }, { type: ["string", "integer", "null"] }],
  ["nullable with null", { type: ["string", "null"], nullable: true }, { type: ["string", "null"] }],
  ["nullable with a union", { anyOf: [{}], nullable: true }, { anyOf: [{}, { type: "null" }] }],
  [
    "a field of that name",
    { properties: { nullable: { type: "string", nullable: true } } },
    { properties: { nullable: { type: ["string", "null"] } } },
  ],
  ["nullable of items", { items: { type: "string", nullable: true } }, { items: { type: ["string", "null"] } }],
  ...BOUNDS.flatMap(([exclusive, bound]): [string, object, object][] => [
    [`${exclusive}: true`, { type: "integer", [bound]: 5, [exclusive]: true }, { type: "integer", [exclusive]: 5 }],
    [`${exclusive}: false`, { type: "integer", [bound]: 5, [exclusive]: false }, { type: "integer", [bound]: 5 }],
    [
      `${exclusive} of 3.1`,
      { type: "integer", [bound]: 5, [exclusive]: 4 },
      { type: "integer", [bound]: 5, [exclusive]: 4 },
    ],
    [`no ${exclusive}`, { type: "integer", [bound]: 5 }, { type: "integer", [bound]: 5 }],
    [
      `a field called ${exclusive}`,
      { properties: { [exclusive]: { type: "integer", [bound]: 5, [exclusive]: true } } },
      { properties: { [exclusive]: { type: "integer", [exclusive]: 5 } } },
    ],
  ]),
  ["percent signs of a reference", { $ref: "#/components/schemas/A%20B" }, { $ref: "#/components/schemas/A B" }],
  ["a word with nothing after it", { type: "string", pattern: null }, { type: "string" }],
  ...["example", "examples", "default", "enum", "const"].map((word): [string, object, object] => [
    `what is a value, of ${word}`,
    { [word]: [{ nullable: true, type: "string", a: null, $ref: "#/nowhere" }] },
    { [word]: [{ nullable: true, type: "string", a: null, $ref: "#/nowhere" }] },
  ]),
  ["an example of null", { example: null, default: null }, { example: null, default: null }],
])("%s is read in the words of 3.1", async (_what, written, read) => {
  expect(await schemaRead(written)).toStrictEqual(read);
});

test.each(["anyOf", "oneOf", "allOf"])(
  "what is made of itself by %s is a circle; what holds itself is none",
  async (union) => {
    const itself = { $ref: "#/components/schemas/Thing" };
    const holds = { properties: { parts: { [union]: [itself] } }, items: itself };
    expect(await schemaRead(holds)).toEqual(holds);
    await expect(schemaRead({ [union]: [{}, itself] })).rejects.toThrow(/is a circular reference/);
    await expect(schemaRead({ [union]: [{ anyOf: [itself] }] })).rejects.toThrow(/is a circular reference/);
  },
);

test("what is no path is left out", async () => {
  const { url, close } = await startServer(json({ ...document, paths: { "/a": {}, "x-b": {}, c: {} } }));
  onTestFinished(close);
  expect((await readDocument(url, FOREVER)).paths).toEqual({ "/a": {} });
});

/** Nine levels of nine aliases each: some hundred million nodes. */
function bomb(): string {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const item = level === 0 ? "x" : `*a${level - 1}`;
    return `a${level}: &a${level} [${Array(9).fill(item).join(", ")}]\n`;
  });
  return `openapi: "3.1.0"\n${levels.join("")}paths: {}\n`;
}
