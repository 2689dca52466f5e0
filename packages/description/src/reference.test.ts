import { expect, test } from "vitest";
import { locate, lookUp, pointerToken, resolve, tokensOf } from "./reference.ts";

const document = {
  components: {
    schemas: { "a/b~c d": { type: "string" } },
    parameters: { Id: { name: "id" }, Alias: { $ref: "#/components/parameters/Id" } },
    loops: { A: { $ref: "#/components/loops/B" }, B: { $ref: "#/components/loops/A" } },
  },
};

test("a pointer leads to what it names, escapes undone", () => {
  const pointer = `#/components/schemas/${pointerToken("a/b~c d")}`;
  expect(pointer).toBe("#/components/schemas/a~1b~0c%20d");
  expect(tokensOf(pointer)).toEqual(["components", "schemas", "a/b~c d"]);
  expect(lookUp(document, pointer)).toEqual({ type: "string" });
  expect(lookUp(document, "#")).toBe(document);
  // As it is, where it is no good in an address.
  expect(tokensOf("#/100%")).toEqual(["100%"]);
});

test.each(["#/components/none", "#/components/none/below", "#/constructor", "other.yaml#/components", ""])(
  "%j leads nowhere",
  (pointer) => {
    expect(lookUp(document, pointer)).toBeUndefined();
  },
);

test("a reference is followed to its end, which is where it stands", () => {
  const alias = { $ref: "#/components/parameters/Alias" };
  expect(resolve(document, alias)).toEqual({ name: "id" });
  expect(locate(document, alias, "#/here")).toEqual({ part: { name: "id" }, pointer: "#/components/parameters/Id" });
  expect(locate(document, { name: "own" }, "#/here")).toEqual({ part: { name: "own" }, pointer: "#/here" });
});

test("a reference to nothing or to itself is an error that quotes it", () => {
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
