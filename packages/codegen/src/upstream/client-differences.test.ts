import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { UserError } from "../command/main.ts";
import { ownDescription } from "../compare/base-description.ts";
import { TOY } from "../generate/toy-copy.ts";
import { apiOf } from "../repository/apis.ts";
import { clientDifferences } from "./client-differences.ts";
import { textOf } from "./findings.ts";

const [toy, admin] = ["v1", "admin"].map((api) => apiOf(`toy@${api}`, `specs/toy/${api}/openapi.yaml`)) as [
  ReturnType<typeof apiOf>,
  ReturnType<typeof apiOf>,
];

/** Declarations of the provider's own client for the same two APIs. */
const DECLARATIONS = `
export interface Thing {
  id: string;
  name: string;
  color?: "red" | "blue" | string;
}
export interface ThingsCreateRequest {
  name: string;
  pin: string;
}
export interface ThingsListRequest {
  cursor?: string;
  limit?: number;
}
export interface ThingsListResponse {
  things: Thing[];
  nextCursor: string | null;
  total?: number;
}
declare class Things {
  private internal(): Promise<void>;
  create(data: ThingsCreateRequest): Promise<Thing>;
  list(data?: ThingsListRequest): Promise<ThingsListResponse>;
}
declare class Reports {
  send(data: { year: string; email: string }): Promise<undefined>;
}
export declare class ToyClient {
  things: Things;
  reports: Reports;
  now(): number;
}
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "linkwright-client-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Compares with a client whose declarations differ in these places. */
function differences(edits: [from: string, to: string][], client = "ToyClient", shared = ["reports"]): string[] {
  const text = edits.reduce((declarations, [from, to]) => {
    expect(declarations).toContain(from);
    return declarations.replace(from, to);
  }, DECLARATIONS);
  const installed = path.join(folder, "official");
  mkdirSync(installed, { recursive: true });
  writeFileSync(path.join(installed, "package.json"), JSON.stringify({ name: "toy", types: "index.d.ts" }));
  writeFileSync(path.join(installed, "index.d.ts"), text);
  const [description, other] = [ownDescription(toy, TOY), ownDescription(admin, TOY)];
  const others = shared.length > 0 ? [{ api: admin, description: other, operations: shared }] : [];
  const found = clientDifferences(toy, description, installed, client, others, TOY);
  return found.map((finding) => `${finding.kind} ${textOf(finding)} [${finding.operations.join(", ")}]`);
}

test("reports no differences for equal declarations, and a missing method for a client without it", () => {
  expect(differences([["  create(data: ThingsCreateRequest): Promise<Thing>;\n", ""]])).toEqual([
    "ours things.create: only ours []",
  ]);
});

test("reports methods, fields and values that are new, missing or of another type", () => {
  expect(
    differences([
      ["list(data?", "revoke(data: { id: string }): Promise<{ id: string }>;\n  list(data?"],
      ["name: string;\n  color", "name: string;\n  nickname: string;\n  color"],
      ['"blue" |', '"blue" | "green" |'],
      ["  cursor?: string;\n", ""],
      ["  pin: string;", "  pin?: string;"],
      ["nextCursor: string | null", "nextCursor: string"],
      ["total?: number", "total?: string"],
      ["class Things {", "class Things {\n  sell(): void;"],
      ["  reports: Reports;", "  letters: Reports;"],
    ]),
  ).toEqual([
    'theirs Thing.color: value "green" only theirs [things.create, things.list]',
    "theirs Thing.nickname: only theirs [things.create, things.list]",
    "differs ThingsCreateRequest.pin: required here, not there [things.create]",
    "ours ThingsListRequest.cursor: only ours [things.list]",
    "differs ThingsListResponse.nextCursor: null here only [things.list]",
    "differs ThingsListResponse.total: number here, string there [things.list]",
    "theirs letters.send: only theirs []",
    "ours reports.send: only ours []",
    "theirs things.revoke: only theirs []",
  ]);
});

test("reports the same differences in the other direction", () => {
  expect(
    differences([
      ["  color?:", "  [key: string]: unknown;\n  color:"],
      ['"blue" |', ""],
      ["name: string;\n  pin", "name?: string;\n  extra?: { deep: string };\n  pin"],
      ["  things: Thing[];", "  things: Thing[][];"],
      ["total?: number", "total?: number | null"],
      ["limit?: number", "limit?: number | string"],
      [
        "  private internal(): Promise<void>;",
        "  private internal(): Promise<void>;\n  protected hidden(): Promise<void>;\n  parent: Things;\n  version: string;",
      ],
      ["now(): number;", "now(): number;\n  ping(): Promise<void>;"],
    ]),
  ).toEqual([
    "differs Thing.color: optional here, not there [things.create]",
    'ours Thing.color: value "blue" only ours [things.create]',
    "differs Thing: free keys there only [things.create]",
    "theirs ThingsCreateRequest.extra: only theirs [things.create]",
    "differs ThingsCreateRequest.name: required here, not there [things.create]",
    "differs ThingsListRequest.limit: number here, string | number there [things.list]",
    "differs ThingsListResponse.things[]: Thing here, Thing[] there [things.list]",
    "differs ThingsListResponse.total: null there only [things.list]",
    "theirs ping: only theirs []",
  ]);
});

test("compares the shared operations of another API with the methods of that one", () => {
  expect(differences([["year: string; email", "year: number; email"]])).toEqual([
    "differs ReportsSendRequest.year: string here, number there [reports.send]",
  ]);
  expect(differences([], "ToyClient", ["reports.send"])).toEqual([]);
});

test("reports the operations of another API that are not shared, and rejects shared ones that do not exist", () => {
  expect(differences([], "ToyClient", [])).toEqual(["theirs reports.send: only theirs []"]);
  expect(() => differences([], "ToyClient", ["report"])).toThrow(
    new UserError("specs/toy/upstream.yaml: `report` in `shared` is no operation of toy/admin."),
  );
});

test("rejects a package without the class or without a name", () => {
  expect(() => differences([], "OtherClient")).toThrow(
    /^The official client's types cannot be compared: .*OtherClient/,
  );
  const nameless = path.join(folder, "nameless");
  mkdirSync(nameless);
  expect(() => clientDifferences(toy, ownDescription(toy, TOY), nameless, "ToyClient", [], TOY)).toThrow(
    new UserError(`${nameless} is not an npm package: it has no package.json with a name.`),
  );
});
