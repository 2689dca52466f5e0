import { expect, test } from "vitest";
import { search } from "../../src/site/search.ts";
import { operationWith } from "../operation-with.ts";

const operations = [
  operationWith({ id: "sessions.getJWKS", summary: "Keys", path: "/jwks", tags: ["Sessions"] }),
  operationWith({ id: "keys.list", summary: "List", path: "/a", tags: ["Admin"] }),
  operationWith({ id: "things.monkeys", summary: "Other", path: "/b", tags: ["Zoo"] }),
  {
    ...operationWith({ id: "things.get", summary: "Get", path: "/keys/{id}", tags: ["Zoo"], method: "GET" }),
    provider: "stytch",
    api: "b2b",
  },
];
const found = (query: string) => search(operations, query).map(({ id }) => id);

test("returns all operations in order without words", () => {
  for (const query of ["", "  \t"]) expect(found(query)).toEqual(operations.map(({ id }) => id));
  expect(search(operations, "")).not.toBe(operations);
});

test("ranks matches by the start of the name, the name, the summary, and other fields", () => {
  expect(found("KEY")).toEqual(["keys.list", "things.monkeys", "sessions.getJWKS", "things.get"]);
  expect(found("jwks")).toEqual(["sessions.getJWKS"]);
});

test("requires every word, in any field", () => {
  expect(found(" keys   zoo ")).toEqual(["things.monkeys", "things.get"]);
  expect(found("keys nothing")).toEqual([]);
  expect(found("nothing keys")).toEqual([]);
});

test.each(["things.get", "/keys/{id}", "stytch", "b2b", "get things"])(
  "%s finds the operation of that name, path, provider or API",
  (query) => {
    expect(found(query)).toContain("things.get");
    expect(found(query)).not.toContain("keys.list");
  },
);

test.each([
  ["GET", "things.get"],
  ["admin", "keys.list"],
  ["other", "things.monkeys"],
])("finds %s by method, tag or summary", (query, id) => {
  expect(found(query)).toContain(id);
});
