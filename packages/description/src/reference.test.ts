import { expect, test } from "vitest";
import { locate, lookUp, pointerToken, resolve, tokensOf } from "./reference.ts";

const document = {
  components: {
    schemas: { "a/b~c d": { type: "string" } },
    parameters: { Id: { name: "id" }, Alias: { $ref: "#/components/parameters/Id" } },
    loops: { A: { $ref: "#/components/loops/B" }, B: { $ref: "#/components/loops/A" } },
  },
};

test("resolves a pointer with escapes", () => {
  const pointer = `#/components/schemas/${pointerToken("a/b~c d")}`;
  expect(pointer).toBe("#/components/schemas/a~1b~0c%20d");
  expect(tokensOf(pointer)).toEqual(["components", "schemas", "a/b~c d"]);
  expect(lookUp(document, pointer)).toEqual({ type: "string" });
  expect(lookUp(document, "#")).toBe(document);
  // Unchanged, if it is invalid in a URL.
  expect(tokensOf("#/100%")).toEqual(["100%"]);
});

test.each(["#/components/none", "#/components/none/below", "#/constructor", "other.yaml#/components", ""])(
  "%j leads nowhere",
  (pointer) => {
    expect(lookUp(document, pointer)).toBeUndefined();
  },
);

test("follows a chain of references and returns the pointer of its target", () => {
  const alias = { $ref: "#/components/parameters/Alias" };
  expect(resolve(document, alias)).toEqual({ name: "id" });
  expect(locate(document, alias, "#/here")).toEqual({ part: { name: "id" }, pointer: "#/components/parameters/Id" });
  expect(locate(document, { name: "own" }, "#/here")).toEqual({ part: { name: "own" }, pointer: "#/here" });
});

test("rejects a reference without a target or to itself and quotes it", () => {
  const message = (reference: string) => {
    try {
      return resolve(document, { $ref: reference });
    } catch (error) {
      return String(error);
    }
  };
  expect(message("#/none")).toBe("DescriptionError: #/none refers to nothing.");
  expect(message("#/components/loops/A")).toBe("DescriptionError: #/components/loops/A refers to itself.");
});
