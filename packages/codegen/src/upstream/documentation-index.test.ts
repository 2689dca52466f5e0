import type { IncomingMessage, ServerResponse } from "node:http";
import { DescriptionError } from "@linkwright/description/description-error";
import { startServer } from "@linkwright/testing/document-server";
import { expect, onTestFinished, test } from "vitest";
import { stringify } from "yaml";
import { toyDescription } from "../compare/toy-description.ts";
import { documentDifferences } from "./description-differences.ts";
import { readDocument } from "./document.ts";
import { documentOfIndex } from "./documentation-index.ts";

type Toy = ReturnType<typeof toyDescription>;
type Pages = Record<string, string | ((request: IncomingMessage, response: ServerResponse) => void)>;

/** Serves pages and returns the address of their index. */
async function serving(pages: Pages, requested: string[] = []): Promise<string> {
  const { url, close } = await startServer((request, response) => {
    const path = request.url ?? "";
    requested.push(path);
    const page = pages[path];
    if (page === undefined) response.writeHead(404).end();
    else if (typeof page === "string") response.setHeader("content-type", "text/markdown; charset=utf-8").end(page);
    else page(request, response);
  });
  onTestFinished(close);
  return `${url}/docs/llms.txt`;
}

/** Returns a fragment with one of the toy's paths, as a page of an API reference has it. */
function fragment(path: string, change: (toy: Toy) => void = () => {}): Toy {
  const toy = toyDescription();
  toy.paths = { [path]: toy.paths[path] };
  change(toy);
  return toy;
}

const THINGS = fragment("/things");
const THING = fragment("/things/{thing_id}");
const yaml = (document: object, fence = "```") =>
  `# An operation\n\nText.\n\n## OpenAPI\n\n${fence}yaml GET /things\n${stringify(document)}${fence}\n\nMore.\n`;
const json = (document: object) => `~~~json\n${JSON.stringify(document, undefined, 2)}\n~~~\n`;

async function reported(index: string): Promise<string[]> {
  const theirs = await readDocument(index, 600);
  return documentDifferences(toyDescription(), theirs, []).map(({ kind, where, what }) =>
    `${kind} ${where}: ${what}`.replaceAll(new URL(index).origin, ""),
  );
}

test("merges the documents of all pages of its own origin into one", async () => {
  const requested: string[] = [];
  const elsewhere = await serving({}, requested);
  const own: string[] = [];
  const index = await serving(
    {
      "/docs/llms.txt": [
        "# Toy",
        "- [Things](/docs/things.md): all of them",
        "- [Thing](thing.md#openapi)",
        "- [Thing, again](<thing.md>)",
        "- [Page](/docs/page), [image](a.png), [all of it](llms-full.txt)",
        `- [Elsewhere](${elsewhere.replace("llms.txt", "other.md")})`,
        "- [Guide](guide.md)",
      ].join("\n"),
      "/docs/things.md": yaml(THINGS, "````"),
      "/docs/thing.md": json(THING),
      "/docs/guide.md": [
        "```ts\nopenapi: { paths: [",
        "```",
        '```json\n{ "a": { "openapi": "3.1.0", "paths": {} } }\n```',
        "```yaml\nopenapi: GET /things\n```",
        "`````yaml\n```yaml",
      ].join("\n"),
    },
    own,
  );
  expect(await reported(index)).toEqual([]);
  expect(own.sort()).toEqual(["/docs/guide.md", "/docs/llms.txt", "/docs/thing.md", "/docs/things.md"]);
  expect(requested).toEqual([]);
});

test("reads code in lists, of other versions, documents among the pages, and blocks in the index itself", async () => {
  const old = fragment("/things/{thing_id}", (toy) => {
    toy.openapi = "3.0.3";
    toy.paths["/things/{thing_id}"].delete.parameters[0].schema.nullable = true;
  });
  const index = await serving({
    "/docs/llms.txt": `[a](a.json)\n\n- Item:\n\n${yaml(old).replaceAll(/^(?=.)/gm, "  ")}`,
    "/docs/a.json": JSON.stringify(THINGS),
  });
  expect(await reported(index)).toEqual(["differs ThingsDeleteRequest.thing_id: null there only"]);
});

test("each operation keeps what its page states for all of its operations", async () => {
  const index = await serving({
    "/docs/llms.txt": "[a](a.md) [b](b.md)",
    "/docs/a.md": yaml(THINGS),
    "/docs/b.md": yaml(
      fragment("/things/{thing_id}", (toy) => {
        toy.security = [];
        toy.servers = [{ url: "https://other.toy.example" }];
        toy.paths["/things/{thing_id}"].parameters = [{ name: "force", in: "query", schema: { type: "boolean" } }];
      }),
    ),
  });
  expect(await reported(index)).toEqual([
    "theirs ThingsDeleteRequest.force: only theirs (query)",
    "differs security: requires http basic here, none there",
  ]);
  const { paths } = (await readDocument(index, 600)) as Toy;
  expect(paths["/things"].get.servers).toEqual([{ url: "https://api.toy.example" }]);
  expect(paths["/things/{thing_id}"].delete.servers).toEqual([{ url: "https://other.toy.example" }]);
});

test("names what fragments state differently, once, but not other prose", async () => {
  const other = (change: (toy: Toy) => void) => yaml(fragment("/things", change));
  const index = await serving({
    "/docs/llms.txt": "[a](a.md) [b](b.md) [c](c.md) [d](d.md) [e](e.md)",
    "/docs/a.md": yaml(THINGS),
    "/docs/b.md": other((toy) => {
      toy.paths["/things"].get.description = "Other words.";
      toy.components.schemas.Named.properties.name.example = "b";
      toy.components.schemas.Thing.allOf[1].required.reverse();
    }),
    "/docs/c.md": other((toy) => {
      toy.paths["/things"].get.parameters.pop();
      toy.components.schemas.Error.required = [];
    }),
    "/docs/d.md": other((toy) => {
      toy.components.schemas.Error.required = [];
    }),
    "/docs/e.md": yaml(THING),
  });
  expect(await reported(index)).toEqual([
    "differs GET /things: /docs/a.md:8 and /docs/c.md:8 contradict each other",
    "differs components.schemas.Error: /docs/a.md:8 and /docs/c.md:8 contradict each other",
  ]);
});

test("each operation keeps the components of its own page, which may have others of the same name", async () => {
  const index = await serving({
    "/docs/llms.txt": "[other](other.md) [again](again.md) [a](a.md) [b](b.md)",
    ...Object.fromEntries(
      ["other", "again"].map((page) => [
        `/docs/${page}.md`,
        yaml(
          fragment("/things/{thing_id}", (toy) => {
            toy.paths = { [`/${page}`]: toy.paths["/things/{thing_id}"] };
            toy.components.schemas.Error = { type: "object", properties: { text: { type: "string" } } };
            toy.components.securitySchemes.basic = { type: "http", scheme: "bearer" };
          }),
        ),
      ]),
    ),
    "/docs/a.md": yaml(THINGS),
    "/docs/b.md": yaml(THING),
  });
  expect(await reported(index)).toEqual([
    "theirs DELETE /again: only theirs",
    "theirs DELETE /other: only theirs",
    "differs components.schemas.Error: /docs/other.md:8 and /docs/a.md:8 contradict each other",
    "differs components.securitySchemes.basic: /docs/other.md:8 and /docs/a.md:8 contradict each other",
    "theirs security: http bearer only theirs",
  ]);
  const { components, paths } = (await readDocument(index, 600)) as Toy;
  // What refers to a component of another form is of another form itself.
  expect(Object.keys(components.schemas)).toEqual(["Error", "Named", "ThingInput", "Thing", "Error_2"]);
  expect(components.responses.Bad_2.content["application/json"].schema.$ref).toBe("#/components/schemas/Error_2");
  expect(paths["/things"].get.responses[400].$ref).toBe("#/components/responses/Bad_2");
  expect(paths["/other"].delete.responses[400].$ref).toBe("#/components/responses/Bad");
  expect(paths["/things"].get.security).toEqual([{ basic_2: [] }]);
});

test("reports pages that no longer exist and documents without paths among the differences", async () => {
  const index = await serving({
    "/docs/llms.txt": "[a](a.md) [b](b.md) [c](c.md) [d](gone.md?key=hidden)",
    "/docs/a.md": yaml(THINGS),
    "/docs/b.md": yaml(THING),
    "/docs/c.md": yaml({ openapi: "3.1.0", paths: { path: "/things", method: "get" } }),
  });
  expect(await reported(index)).toEqual([
    "differs /docs/c.md:8: its OpenAPI document has no paths",
    "differs /docs/gone.md: listed by the index, but responds 404",
  ]);
});

test.each<[what: string, pages: Pages, problem: RegExp]>([
  ["an index without documents", { "/docs/llms.txt": "[a](a.md)", "/docs/a.md": "# A" }, /none of its 1 pages has an/],
  [
    "a broken document",
    { "/docs/llms.txt": "[a](a.md)", "/docs/a.md": "\n```yaml\nopenapi: '3.1.0\npaths: {}\n```" },
    /\/docs\/a\.md:3 is broken YAML: /,
  ],
  [
    "a reference to what no page has",
    { "/docs/llms.txt": "[a](a.md)", "/docs/a.md": yaml(THINGS).replaceAll("schemas/Error", "schemas/Lost") },
    /refers to #\/components\/schemas\/Lost/,
  ],
  [
    "a reference to a file",
    {
      "/docs/llms.txt": "[a](a.md)",
      "/docs/a.md": yaml(THINGS).replaceAll("#/components/schemas/Error", "/etc/passwd"),
    },
    /refers to \/etc\/passwd/,
  ],
  [
    "a page that fails",
    { "/docs/llms.txt": "[a](a.md)", "/docs/a.md": (_request, response) => void response.writeHead(500).end() },
    /\/docs\/a\.md returned 500\.$/,
  ],
  [
    "a page elsewhere by a redirect",
    {
      "/docs/llms.txt": "[a](a.md)",
      "/docs/a.md": (_request, response) => void response.writeHead(302, { location: "http://127.0.0.2:1/" }).end(),
    },
    /redirects to http:\/\/127\.0\.0\.2:1\/, another origin/,
  ],
  ["a missing index", {}, /llms\.txt returned 404\.$/],
])("rejects %s", async (_what, pages, problem) => {
  const index = await serving(pages);
  await expect(readDocument(index, 600)).rejects.toThrow(DescriptionError);
  await expect(readDocument(index, 600)).rejects.toThrow(problem);
});

test("limits the number of pages, their size and the time that they take", async () => {
  const limits = { pages: 2, pageBytes: 1 << 20, bytes: 2 << 20, timeouts: 2, atOnce: 1 };
  const rejected = async (pages: Pages, seconds = 600) =>
    documentOfIndex(await serving(pages), seconds, limits).catch(({ message }: Error) => message);
  const requested: string[] = [];
  const many = await serving({ "/docs/llms.txt": "[a](a.md) [b](b.md) [c](c.md)" }, requested);
  await expect(documentOfIndex(many, 600, limits)).rejects.toThrow(/lists 3 pages; at most 2 are read\.$/);
  expect(requested).toEqual(["/docs/llms.txt"]);
  expect(await rejected({ "/docs/llms.txt": "[a](a.md)", "/docs/a.md": "x".repeat((1 << 20) + 1) })).toMatch(
    /a\.md returns more than 1 MB: not read\.$/,
  );
  const large = "x".repeat(1 << 20);
  expect(await rejected({ "/docs/llms.txt": "[a](a.md) [b](b.md)", "/docs/a.md": large, "/docs/b.md": large })).toMatch(
    /its pages have more than 2 MB\.$/,
  );
  expect(await rejected({ "/docs/llms.txt": "[a](a.md)", "/docs/a.md": () => {} }, 0.3)).toMatch(
    /a\.md did not respond completely within 0\.\d+ s\.$/,
  );
});
