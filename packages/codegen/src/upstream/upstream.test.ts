import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { startServer } from "@linkwright/testing/document-server";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { stringify } from "yaml";
import { root } from "../repository/root.ts";

const folder = mkdtempSync(path.join(tmpdir(), "linkwright-upstream-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What git sees of the working tree, so that a change of it would show. */
const tree = () =>
  ["status --porcelain", "diff HEAD"].map((args) =>
    execFileSync("git", args.split(" "), { cwd: root, encoding: "utf8", maxBuffer: 64 << 20 }),
  );
let before: string[];
beforeAll(() => {
  before = tree();
});
afterAll(() => expect(tree()).toEqual(before));

interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

function upstream(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["scripts/upstream.ts", ...args], { cwd: root }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

async function serving(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const { url, close } = await startServer(answer);
  onTestFinished(close);
  return url;
}

/** The address of a document, for as long as the test runs. */
async function served(text: string, type = "application/json"): Promise<string> {
  const url = await serving((_request, response) => response.setHeader("content-type", type).end(text));
  return `${url}/openapi.json`;
}

// biome-ignore lint/suspicious/noExplicitAny: tests reach into it to change one thing
function upvio(): any {
  return JSON.parse(readFileSync(path.join(root, "packages/upvio-types/generated/v1/openapi.json"), "utf8"));
}

/** As OpenAPI 3.0 writes what our descriptions write in 3.1. */
function inWordsOf30(description: object): object {
  const text = JSON.stringify({ ...description, openapi: "3.0.3" }, (_key, value) => {
    if (!Array.isArray(value?.type)) return value;
    const [type, ...others] = value.type.filter((name: string) => name !== "null");
    if (others.length > 0 || !value.type.includes("null")) return value;
    return { ...value, type, nullable: true };
  });
  return JSON.parse(text);
}

describe("a document that says the same", () => {
  test.each([
    ["JSON", JSON.stringify(upvio()), "application/json; charset=utf-8"],
    ["YAML of OpenAPI 3.0", stringify(inWordsOf30(upvio())), "application/yaml"],
    ["JSON as servers send files that they do not know", JSON.stringify(upvio()), "application/octet-stream"],
  ])(
    "as %s ends in 0",
    async (_what, text, type) => {
      const { code, stdout, stderr } = await upstream("upvio@v1", "--from", await served(text, type));
      expect([code, stderr]).toEqual([0, ""]);
      expect(stdout).toContain("/openapi.json: no differences\n");
      // Upvio's own document differs from ours on purpose; this one, being ours, does not.
      expect(stdout).toContain("delete it from upstream.yaml");
    },
    60_000,
  );

  test("is followed to where its server redirects within itself, and read from a file", async () => {
    const url = await serving(({ url }, response) => {
      if (url === "/latest") response.writeHead(302, { location: "/v1/openapi.json" }).end();
      else response.setHeader("content-type", "application/json").end(JSON.stringify(upvio()));
    });
    expect(await upstream("upvio@v1", "--from", `${url}/latest`)).toMatchObject({ code: 0 });
    const file = path.join(folder, "openapi.json");
    writeFileSync(file, JSON.stringify(upvio()));
    expect(await upstream("upvio@v1", "--from", file)).toMatchObject({ code: 0 });
  }, 60_000);
});

describe("a document that differs", () => {
  const newer = upvio();
  newer.paths["/businesses/{businessId}/rooms"] = { get: { operationId: "listRooms", responses: {} } };
  newer.components.schemas.MagicLink.properties.usedAt = { type: "string", format: "date-time" };
  newer.components.schemas.MagicLink.required = [...(newer.components.schemas.MagicLink.required ?? []), "usedAt"];

  test("being newer, ends in 1 and a table with our methods", async () => {
    const { code, stdout } = await upstream("upvio@v1", "--from", await served(JSON.stringify(newer)));
    expect(code).toBe(1);
    const rows = stdout.split("\n").map((line) => line.trim().split(/ {2,}/));
    expect(rows).toContainEqual(["GET /businesses/{businessId}/rooms", "only theirs"]);
    expect(rows).toContainEqual(["MagicLink.usedAt", "only theirs", "patients.createMagicLink"]);
    expect(stdout).not.toContain("Only we have");
  }, 60_000);

  test("being newer, is told to machines and for an issue", async () => {
    const url = await served(JSON.stringify(newer));
    const json = await upstream("upvio@v1", "--from", url, "--json");
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject([
      {
        api: "upvio@v1",
        from: url,
        differences: [
          { kind: "theirs", where: "GET /businesses/{businessId}/rooms", what: "only theirs", operations: [] },
          { kind: "theirs", where: "MagicLink.usedAt", what: "only theirs", operations: ["patients.createMagicLink"] },
        ],
        onlyOurs: [],
        deliberate: 0,
      },
    ]);
    const { stdout } = await upstream("upvio@v1", "--from", url, "--markdown");
    expect(stdout).toContain("| `MagicLink.usedAt` | `only theirs` | `patients.createMagicLink` |");
  }, 60_000);

  test("being older, ends in 1 with what only we have apart, and on purpose not at all", async () => {
    const older = upvio();
    delete older.paths["/businesses/{businessId}/patients/{patientId}/magic-links"];
    delete older.components.schemas.Patient.properties.phoneMobile;
    older.components.schemas.Appointment.required.push("approved", "cancelled");
    const { code, stdout } = await upstream("upvio@v1", "--from", await served(JSON.stringify(older)), "--json");
    expect(code).toBe(1);
    const [outcome] = JSON.parse(stdout);
    expect(outcome).toMatchObject({ differences: [], deliberate: 2 });
    expect(outcome.onlyOurs.map(({ where }: { where: string }) => where)).toEqual([
      "Patient.phoneMobile",
      "patients.createMagicLink",
    ]);
    const unused = outcome.unused.map(({ where }: { where: string }) => where);
    expect(unused).toContainEqual(expect.stringContaining("Service"));
    expect(unused).not.toContainEqual(expect.stringContaining("approved"));
  }, 60_000);
});

describe("types of the official client", () => {
  let official: string;
  beforeAll(() => {
    official = path.join(folder, "stytch");
    cpSync(path.join(root, "node_modules/stytch"), official, { recursive: true, dereference: true });
  });
  const edit = (file: string, from: RegExp, to: string) => {
    const declarations = path.join(official, "types/lib", file);
    const text = readFileSync(declarations, "utf8");
    expect(text).toMatch(from);
    writeFileSync(declarations, text.replace(from, to));
  };

  test("tell a new method, a new field and a new value", async () => {
    edit(
      "b2b/magic_links.d.ts",
      /(?= {4}authenticate\()/,
      "    revoke(data: { id: string }): Promise<{ id: string }>;\n",
    );
    edit("b2b/organizations.d.ts", /export interface Member \{/, "$&\n    nickname: string;\n");
    edit("b2b/magic_links_email.d.ts", /locale\?: "en" \|/, '$& "tlh" |');
    const { code, stdout } = await upstream("stytch@b2b", "--from", official, "--json");
    expect(code).toBe(1);
    const [{ differences, onlyOurs, deliberate }] = JSON.parse(stdout);
    expect(differences.map(({ where, what }: { where: string; what: string }) => `${where}: ${what}`)).toEqual([
      'MagicLinksEmailInviteRequest.locale: value "tlh" only theirs',
      "Member.nickname: only theirs",
      "magicLinks.revoke: only theirs",
    ]);
    expect(onlyOurs).toEqual([]);
    expect(deliberate).toBeGreaterThan(0);
  }, 120_000);

  test("that lack the class end in 2, as does a package of a provider without one", async () => {
    edit("index.d.ts", /B2BClient/g, "OtherClient");
    const { code, stderr } = await upstream("stytch@b2b", "--from", official);
    expect(code).toBe(2);
    expect(stderr).toMatch(/types cannot be compared: .*B2BClient/);
    expect(await upstream("upvio@v1", "--from", official)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("Name the class of upvio@v1 under `clients` in specs/upvio/upstream.yaml."),
    });
  }, 120_000);
});

describe("what cannot be compared ends in 2 and one error", () => {
  const text =
    (body: string, type = "application/json") =>
    (_request: IncomingMessage, response: ServerResponse) =>
      response.setHeader("content-type", type).end(body);
  const json = (value: object) => text(JSON.stringify(value));
  const withReference = ($ref: string) => {
    const document = upvio();
    document.components.schemas.MagicLink = { $ref };
    return json(document);
  };
  const document = { openapi: "3.1.0", info: {}, paths: {} };

  test.each<[what: string, answer: (request: IncomingMessage, response: ServerResponse) => void, told: RegExp]>([
    ["an error", (_request, response) => response.writeHead(503).end(), /answered 503\.$/],
    ["one that wants a login", (_request, response) => response.writeHead(401).end("{}"), /answered 401\.$/],
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
      /answered text\/html: a page, perhaps a login\.$/,
    ],
    ["a page that calls itself text", text("<html></html>", "text/plain"), /is a page of HTML, no document\.$/],
    ["a picture", text("GIF89a", "image/gif"), /answered image\/gif: no document\.$/],
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
      /answers more than 32 MB: not read\.$/,
    ],
    [
      "half of it",
      (_request, response) => {
        response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
        response.write("{", () => response.destroy());
      },
      /could not be read: /,
    ],
    ["nothing", () => {}, /did not answer in full within 2 s\.$/],
    [
      "the beginning, and nothing more",
      (_request, response) => response.writeHead(200, { "content-type": "application/json" }).write("{"),
      /did not answer in full within 2 s\.$/,
    ],
    ["broken JSON", text('{ "openapi": "3.1.0", '), /is broken JSON: /],
    ["broken YAML", text('openapi: "3.1.0\npaths: {', "text/yaml"), /is broken YAML: /],
    ["a bomb of YAML", text(bomb(), "text/yaml"), /is broken YAML: Excessive alias count/],
    ["other JSON", json({ name: "package" }), /is no OpenAPI document: it has no `openapi` field\.$/],
    ["a list", text("[]"), /is no OpenAPI document: it has no `openapi` field\.$/],
    ["no paths", json({ openapi: "3.1.0", info: {} }), /is no OpenAPI document: it has no `paths`\.$/],
    ["Swagger", json({ swagger: "2.0", paths: {} }), /is Swagger 2\.0\. Convert it to OpenAPI 3 first/],
    [
      "a version to come",
      json({ ...document, openapi: "4.0.0" }),
      /is OpenAPI 4\.0\.0; only 3\.0 and 3\.1 are read\.$/,
    ],
    ["an empty document", json(document), /shares no operation with this API/],
    [
      "a reference to nowhere",
      withReference("#/components/schemas/Nowhere"),
      /refers to #\/components\/schemas\/Nowhere, which is not there\.$/,
    ],
    [
      "a reference to another host",
      withReference("https://schemas.example.com/link.json"),
      /refers to https:\/\/schemas\.example\.com\/link\.json, outside of itself/,
    ],
    ["a reference to itself", withReference("#/components/schemas/MagicLink"), /refers in a circle/],
    [
      "what is nested without end",
      text(`{ "openapi": "3.1.0", "paths": { "/a": ${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)} } }`),
      /is nested too deeply to be read\.$/,
    ],
  ])(
    "%s",
    async (_what, answer, told) => {
      const url = await serving(answer);
      const { code, stdout, stderr } = await upstream(
        "upvio@v1",
        "--from",
        `${url}/openapi?key=hidden`,
        "--timeout",
        "2",
      );
      expect(stdout).toBe("");
      expect(stderr.trim()).toMatch(told);
      expect(stderr.trim().split("\n")).toHaveLength(1);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^upvio@v1 could not be compared: /);
      expect(stderr).not.toMatch(/hidden|secret/);
    },
    60_000,
  );

  test("a server that is not there, a file that is not there, and neither", async () => {
    const { url, close } = await startServer(() => {});
    close();
    expect(await upstream("upvio@v1", "--from", url)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("could not be read: ECONNREFUSED"),
    });
    expect(await upstream("upvio@v1", "--from", "no-such-file.json")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("no-such-file.json could not be read: ENOENT"),
    });
    expect(await upstream("--from", url)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^Say which API --from is of\./),
    });
    expect(await upstream("acme@v1")).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^acme@v1 is not listed in redocly\.yaml/),
    });
    expect(await upstream("--form", "x")).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^pnpm upstream \[api …\]/),
    });
  }, 60_000);

  /** Nine levels of nine aliases each: some hundred million nodes. */
  function bomb(): string {
    const levels = Array.from({ length: 9 }, (_, level) => {
      const item = level === 0 ? "x" : `*a${level - 1}`;
      return `a${level}: &a${level} [${Array(9).fill(item).join(", ")}]\n`;
    });
    return `openapi: "3.1.0"\n${levels.join("")}paths: {}\n`;
  }
});
