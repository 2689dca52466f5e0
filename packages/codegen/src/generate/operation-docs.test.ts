import type { Description } from "@linkwright/description/document";
import type { Method } from "@linkwright/description/method";
import { expect, test } from "vitest";
import { apiOf } from "../repository/apis.ts";
import { operationTable, withCoverage } from "./operation-docs.ts";

const README = "# Toy\n\n<!-- coverage, by hand never -->\nold\nlines\n<!-- /coverage -->\n\nThe rest.\n";

test("lists the number of operations of each API in the README", () => {
  const apis = [
    { api: apiOf("toy@v1", "specs/toy/v1/openapi.yaml"), title: "Toy", operations: 2, module: "@linkwright/toy/v1" },
    { api: apiOf("acme@v2", "specs/acme/v2/openapi.yaml"), title: "Acme", operations: 11, module: "@linkwright/acme" },
  ];
  const reported = withCoverage(README, apis);
  expect(reported).toBe(
    [
      "# Toy",
      "",
      "<!-- coverage, by hand never -->",
      "13 operations.",
      "",
      "| API | operations | client | description and types |",
      "| --- | --- | --- | --- |",
      "| Toy | [2](packages/toy/docs/generated/v1.md) | [`@linkwright/toy/v1`](packages/toy) | [`@linkwright/toy-types/v1`](packages/toy-types) |",
      "| Acme | [11](packages/acme/docs/generated/v2.md) | [`@linkwright/acme`](packages/acme) | [`@linkwright/acme-types/v2`](packages/acme-types) |",
      "<!-- /coverage -->",
      "",
      "The rest.",
      "",
    ].join("\n"),
  );
  expect(withCoverage(reported, apis)).toBe(reported);
});

test("rejects a README without the marks of the table", () => {
  expect(() => withCoverage("# Toy\n", [])).toThrow("README.md lacks the marks of its table of covered APIs.");
});

test("lists operations in a table with documentation, HTTP method and path, idempotency and pagination", () => {
  const plain = { id: "a.get", method: "GET", path: "/a", summary: "Get | all\nof it", repeatable: true } as Method;
  const once = { ...plain, id: "a.add", method: "POST", repeatable: false };
  const operations: Method[] = [
    plain,
    { ...plain, id: "a.list", docsUrl: "https://toy.example/list", pages: { style: "cursor" } as Method["pages"] },
    once,
    ...(["email", "sms", "whatsapp"] as const).map((sends) => ({ ...once, sends })),
  ];
  const api = apiOf("toy@v1", "specs/toy/v1/openapi.yaml");
  expect(operationTable(api, { info: { title: "Toy" } } as Description, operations)).toBe(
    [
      "# Operations of Toy",
      "",
      "The 6 methods of the client for `toy/v1`. *Idempotent*: safe to retry; calls that are not idempotent",
      "send, create or use up something. *Pages*: style of pagination.",
      "",
      "| method | HTTP | description | idempotent | pages |",
      "| --- | --- | --- | --- | --- |",
      "| `a.get` | GET `/a` | Get \\| all of it | yes | no |",
      "| [`a.list`](https://toy.example/list) | GET `/a` | Get \\| all of it | yes | cursor |",
      "| `a.add` | POST `/a` | Get \\| all of it | **no** | no |",
      "| `a.add` | POST `/a` | Get \\| all of it | **no**, sends an email | no |",
      "| `a.add` | POST `/a` | Get \\| all of it | **no**, sends an SMS | no |",
      "| `a.add` | POST `/a` | Get \\| all of it | **no**, sends a WhatsApp message | no |",
      "",
    ].join("\n"),
  );
});
