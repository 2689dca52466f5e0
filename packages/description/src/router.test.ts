import { describe, expect, test } from "vitest";
import { createRouter } from "./router.ts";

const at = (place: string) => {
  const [method = "", path = ""] = place.split(" ");
  return { method, path };
};

function routed(places: string[], asked: string, prefix?: string) {
  const { method, path } = at(asked);
  const match = createRouter(places.map(at), prefix)(method, path);
  return typeof match === "string" ? match : [`${match.operation.method} ${match.operation.path}`, match.params];
}

const USERS = [
  "GET /users",
  "GET /users/{id}",
  "DELETE /users/{id}",
  "POST /users/search",
  "GET /users/{id}/keys/{key}",
];

test.each([
  ["GET /users", "GET /users", {}],
  ["GET /users/1", "GET /users/{id}", { id: "1" }],
  ["GET /users/a%2Fb%20c", "GET /users/{id}", { id: "a/b c" }],
  ["GET /users/1/keys/2", "GET /users/{id}/keys/{key}", { id: "1", key: "2" }],
  ["POST /users/search", "POST /users/search", {}],
  // No literal path matches, so it is a user's.
  ["GET /users/search", "GET /users/{id}", { id: "search" }],
])("%s is served by %s", (asked, place, params) => {
  expect(routed(USERS, asked)).toEqual([place, params]);
  expect(routed(USERS.toReversed(), asked)).toEqual([place, params]);
});

test.each([
  ["GET /", "no such path"],
  ["GET /user", "no such path"],
  ["GET /users/", "no such path"],
  ["GET /users/1/", "no such path"],
  ["GET /users/1/keys", "no such path"],
  ["GET /users/%zz", "no such path"],
  ["GET users", "no such path"],
  ["PUT /users/1", "no such method"],
  ["HEAD /users", "no such method"],
])("for %s there is %s", (asked, problem) => {
  expect(routed(USERS, asked)).toBe(problem);
});

test("prefers a literal segment to a partly literal one, and that to a parameter, at any depth", () => {
  const places = ["GET /{a}/x", "GET /{a}.json/x", "GET /b.json/x", "GET /b.json/{y}/z"];
  expect(routed(places, "GET /b.json/x")).toEqual(["GET /b.json/x", {}]);
  expect(routed(places, "GET /c.json/x")).toEqual(["GET /{a}.json/x", { a: "c" }]);
  expect(routed(places, "GET /c/x")).toEqual(["GET /{a}/x", { a: "c" }]);
  expect(routed(places, "GET /b.json/x/z")).toEqual(["GET /b.json/{y}/z", { y: "x" }]);
});

test("a segment may hold several parameters, and text that means something in a pattern", () => {
  expect(routed(["GET /a.b(c)/{x}-{y}:run"], "GET /a.b(c)/1-2:run")).toEqual([
    "GET /a.b(c)/{x}-{y}:run",
    { x: "1", y: "2" },
  ]);
  expect(routed(["GET /{x}.json"], "GET /1xjson")).toBe("no such path");
});

test("operations of one shape may name their parameters differently", () => {
  const places = ["GET /a/{x}", "PUT /a/{y}"];
  expect(routed(places, "GET /a/1")).toEqual(["GET /a/{x}", { x: "1" }]);
  expect(routed(places, "PUT /a/1")).toEqual(["PUT /a/{y}", { y: "1" }]);
});

describe("behind a prefix", () => {
  test.each([
    ["GET /v1/a", ["GET /a", {}]],
    ["GET /a", "no such path"],
    ["GET /v12/a", "no such path"],
    ["GET /v1", "no such path"],
  ])("%s", (asked, found) => {
    expect(routed(["GET /a"], asked, "/v1")).toEqual(found);
  });
});
