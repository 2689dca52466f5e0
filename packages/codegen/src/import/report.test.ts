import { describe, expect, test } from "vitest";
import type { BrokenRule } from "./broken-rules.ts";
import type { Conventions } from "./conventions.ts";
import type { ImportedSpec } from "./import-document.ts";
import { page, type Report, summary } from "./report.ts";

type Changes = Partial<Omit<ImportedSpec, "conventions">> & Partial<Conventions> & { broken?: BrokenRule[] };

const users = { tag: undefined, wanted: undefined, path: "/users" };
const list = { ...users, method: "get", operationId: "users.list", id: "users.list" };
const create = { ...users, method: "post", operationId: "createUser", id: "users.create" };

function report({ broken = [], ...changes }: Changes = {}): Report {
  const { operations = [list, create], rawOnly = [], rawOnlyParameters = [], changes: changed = new Map() } = changes;
  const imported: ImportedSpec = {
    title: "Acme",
    version: "3.0.3",
    baseUrl: "https://acme.example",
    files: new Map(),
    renamed: [],
    unused: [],
    numbered: [],
    credentials: { credential: [], options: {}, problem: undefined },
    ...changes,
    conventions: { operations, rawOnly, rawOnlyParameters, changes: changed },
  };
  return { imported, from: "openapi.json", api: "acme@v1", broken };
}

const lines = (changes: Changes) => summary(report(changes)).split("\n");

describe("the summary", () => {
  test("reports what was read, how many operations became methods, and that all rules are met", () => {
    const missing = { ...list, operationId: undefined, id: "keys.list" };
    expect(lines({ operations: [list, create, missing] })).toEqual([
      "Acme, OpenAPI 3.0.3, from openapi.json",
      "",
      "3 operations: 3 methods, 0 available in the raw client only.",
      "0 optional parameters available in the raw client only.",
      "1 operationIds kept, 2 derived; 0 names were already taken.",
      "",
      "It meets all rules.",
    ]);
  });

  test("counts the reasons for raw-only operations, the most frequent first, with the first places", () => {
    const rawOnly = [
      { operation: "GET /b", reason: "it has no 2xx response." },
      ...[1, 2, 3, 4].map((id) => ({ operation: `DELETE /${id}`, reason: "a DELETE has no body." })),
    ];
    const all = lines({ rawOnly, operations: [list, list, list, list, create, create] });
    expect(all.slice(2, 5)).toEqual([
      "6 operations: 1 methods, 5 available in the raw client only.",
      "      4 a DELETE has no body: DELETE /1, DELETE /2, DELETE /3 and 1 more",
      "      1 it has no 2xx response: GET /b",
    ]);
  });

  test("groups reasons that differ only by a name", () => {
    const rawOnly = ["id", "note"].map((name) => ({
      operation: "PUT /a",
      reason: `its parameter \`${name}\` has the name of a field of the body.`,
    }));
    const rawOnlyParameters = [{ operation: "GET /users", parameter: "session", reason: "is a cookie." }];
    const all = lines({ rawOnly, rawOnlyParameters });
    expect(all).toContain("      2 its parameter has the name of a field of the body: PUT /a `id`, PUT /a `note`");
    expect(all).toContain("1 optional parameters available in the raw client only.");
    expect(all).toContain("      1 it is a cookie: GET /users session");
  });

  test("reports the names that were taken, renamed, omitted or numbered", () => {
    const operations = [list, create].map((operation) => ({ ...operation, wanted: "users.add" }));
    const all = lines({
      operations,
      renamed: [{ from: "schemas/user", to: "schemas/User" }],
      unused: ["schemas/Old"],
      numbered: ["/a_b", "/c_d"],
    });
    expect(all).toContain("1 operationIds kept, 1 derived; 2 names were already taken.");
    expect(all).toContain(
      "      2 taken: GET /users: users.add, now users.list, POST /users: users.add, now users.create",
    );
    expect(all).toContain("1 components renamed.");
    expect(all).toContain("      1 renamed: schemas/user to User");
    expect(all).toContain("1 components omitted because nothing refers to them.");
    expect(all).toContain("2 path files with a number because the name was taken: /a_b");
  });

  test("reports other changes, and assumptions about credentials", () => {
    const changes = new Map([["callbacks, omitted", ["POST /a", "POST /b"]]]);
    const all = lines({ changes, credentials: { credential: [], options: {}, problem: "a bearer key is assumed" } });
    expect(all).toContain("2 callbacks, omitted: POST /a, POST /b");
    expect(all).toContain("Credentials: a bearer key is assumed. See provider.yaml.");
  });

  test("lists the rules that are not met, and the next steps", () => {
    const broken = [
      { rule: "tag-description", count: 12, places: ["a.yaml:1:1", "b.yaml:2:1", "c.yaml:3:1"] },
      { rule: "info-license", count: 1, places: ["openapi.yaml:2:3"] },
    ];
    expect(lines({ broken }).slice(-3)).toEqual([
      "2 rules are not met, so they are off for acme@v1 in redocly.yaml. Delete one of those lines, run `pnpm generate` and fix the problems that it reports:",
      "     12 tag-description  a.yaml:1:1, b.yaml:2:1, c.yaml:3:1 and 9 more",
      "      1 info-license  openapi.yaml:2:3",
    ]);
  });
});

test("the page contains the summary and the name of every operation", () => {
  const odd = { ...list, operationId: undefined, path: "/a|b", id: "a.get" };
  const rawOnly = [{ operation: "GET /users", reason: "its path holds `|`." }];
  const given = report({ operations: [list, odd, create], rawOnly });
  const text = page(given);
  expect(text).toContain("# Results of adding Acme\n");
  expect(text).toContain(`\`\`\`text\n${summary(given)}\n\`\`\``);
  expect(text).toContain("| `users.list` | `GET /users` | `users.list` | its path holds `\\|`. |\n");
  expect(text).toContain("| `a.get` | `GET /a\\|b` | none |  |\n");
  expect(text).toContain("| `users.create` | `POST /users` | `createUser` |  |\n");
});

test("escapes everything that comes from the document", () => {
  const odd = { ...list, operationId: "get `a`\n\n# by | id", path: "/a`b", id: "a.get" };
  const reported = {
    operations: [odd],
    title: "Acme\n```\n# Acme",
    rawOnly: [{ operation: "GET /a`b", reason: "it\nhas | none." }],
  };
  const text = page(report(reported));
  expect(text).toContain("# Results of adding Acme \\`\\`\\` # Acme\n");
  expect(text).toContain("```text\nAcme ``` # Acme, OpenAPI 3.0.3, from openapi.json\n");
  expect(text).toContain("\n| `a.get` | `GET /a'b` | `get 'a' # by \\| id` | it has \\| none. |\n");
});
