import type { Description, Schema } from "@linkwright/description/document";
import { readMethods } from "@linkwright/description/method";
import { beforeAll, describe, expect, test } from "vitest";
import { UserError } from "../command/main.ts";
import { type DescriptionTypes, descriptionTypes } from "./description-types.ts";

const description = (schemas: Record<string, Schema>, paths: Description["paths"] = {}): Description => ({
  info: { title: "Toy" },
  paths,
  components: { schemas },
  ...{ openapi: "3.1.0" },
});

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const known: Schema = { type: "string", enum: ["a", "b"] };
const text: Schema = { type: "string" };
const object = (properties: Record<string, Schema>, ...required: string[]): Schema => ({
  type: "object",
  properties,
  ...(required.length > 0 && { required }),
});

/** Joins lines. */
const flat = (code: string) => code.replaceAll(/\s+/g, " ").trim();

describe("the type of a field", () => {
  const CASES: [what: string, schema: Schema, type: string][] = [
    ["known values or any other", { anyOf: [known, text] }, '"a" | "b" | (string & {})'],
    ["any other or known values", { anyOf: [text, known] }, '"a" | "b" | (string & {})'],
    ["one value or any other", { anyOf: [{ const: "a" }, text] }, '"a" | (string & {})'],
    ["known values alone", known, '"a" | "b"'],
    ["known numbers or a string", { anyOf: [{ type: "integer", enum: [1, 2] }, text] }, "(1 | 2) | string"],
    ["known values or null", { anyOf: [known, { type: "null" }] }, '("a" | "b") | null'],
    [
      "known values, any other, or null",
      { anyOf: [known, text, { type: "null" }] },
      '"a" | "b" | (string & {}) | null',
    ],
    [
      "known values, any other or null at once",
      { anyOf: [known, { type: ["string", "null"] }] },
      '"a" | "b" | (string & {}) | null',
    ],
    ["no values listed", { type: "string", enum: [] }, "string"],
    ["a constant", { const: false }, "false"],
    ["nothing said", {}, "unknown"],
    ["a list of anything", { type: "array" }, "unknown[]"],
    ["an object without fields", { type: "object" }, "Record<string, unknown>"],
    ["an object of strings", { additionalProperties: text }, "{ [key: string]: string; }"],
    ["a name that is no identifier", object({ "a-b": text }), '{ "a-b"?: string; }'],
    ["a default", { ...object({ a: { ...text, default: "x" } }) }, '{ /** @default "x" */ a?: string; }'],
    [
      "fields and a choice",
      { ...object({ a: text }), anyOf: [object({ b: text })] },
      "{ a?: string; } & { b?: string; }",
    ],
    [
      "fields and a choice of required ones",
      { ...object({ a: text }), anyOf: [{ required: ["a"] }] },
      "{ a?: string; }",
    ],
    [
      "a choice of required fields alone",
      { type: "object", anyOf: [{ required: ["a"], title: "t" }] },
      "Record<string, unknown>",
    ],
    ["all of required fields alone", { ...text, allOf: [{ required: ["a"], description: "d" }] }, "string"],
    [
      "fields with names of keywords",
      object({ title: text, default: text, example: text }),
      "{ title?: string; default?: string; example?: string; }",
    ],
    ["text", text, "string"],
  ];
  let fields: string;
  beforeAll(async () => {
    const properties = Object.fromEntries(CASES.map(([, schema], index) => [`field${index}`, schema]));
    fields = flat(
      (await descriptionTypes(description({ Thing: object(properties, ...Object.keys(properties)) }))).text,
    );
  });

  test.each(CASES.map(([what, , type], index) => [what, index, type] as const))(
    "is that of %s",
    (_what, index, type) => {
      const next = index + 1 < CASES.length ? ` (/\\*\\* .* \\*/ )?field${index + 1}: ` : " }";
      expect(new RegExp(`field${index}: (.*?);${next}`).exec(fields)?.[1]).toBe(type);
    },
  );
});

describe("the declaration of a component", () => {
  const declared = async (schemas: Record<string, Schema>) => {
    const { text } = await descriptionTypes(description(schemas));
    return text.slice(text.indexOf("export type $defs")).split("\n").slice(1).join("\n");
  };

  test("is an interface that its fields refer to", async () => {
    expect(flat(await declared({ Thing: { ...object({ next: ref("Thing") }), description: "A thing." } }))).toContain(
      "/** A thing. */ export interface Thing { /** A thing. */ next?: Thing; }",
    );
  });

  test("extends the objects of its allOf", async () => {
    const Base = object({ a: text });
    expect(flat(await declared({ Base, Subject: { allOf: [ref("Base"), object({ b: text })] } }))).toContain(
      "export interface Subject extends Base { b?: string; }",
    );
    // An interface would not allow it.
    expect(flat(await declared({ Base, Subject: { allOf: [ref("Base"), object({ a: known })] } }))).toContain(
      'export type Subject = Base & { a?: "a" | "b"; };',
    );
  });

  test("is not an alias of itself, directly or through another", async () => {
    expect(await declared({ Subject: { oneOf: [text, ref("Subject")] } })).toContain(
      "export type Subject = string | unknown;",
    );
    const Other: Schema = { oneOf: [{ type: "null" }, ref("Subject")] };
    expect(await declared({ Subject: { oneOf: [text, ref("Other")] }, Other })).toContain(
      "export type Subject = string | unknown;",
    );
    const lists: Schema = { oneOf: [text, { type: "array", items: ref("Subject") }] };
    expect(await declared({ Subject: lists })).toContain("export type Subject = string | Subject[];");
  });

  test("takes only the fields of a base that is the union of its variants", async () => {
    const variant = (name: string): Schema => ({ allOf: [ref("Subject"), object({ [name]: text })] });
    const schemas = {
      Subject: { ...object({ kind: text }, "kind"), oneOf: [ref("Cat"), ref("Dog")] },
      Cat: variant("purrs"),
      Dog: variant("barks"),
    };
    const written = flat(await declared(schemas));
    expect(written).toContain("export type Subject = { kind: string; } & (Cat | Dog);");
    expect(written).toContain("export interface Cat { kind: string; purrs?: string; }");
  });
});

describe("request and response types of a method", () => {
  const json = (schema: Schema) => ({ content: { "application/json": { schema } } });
  const written = async (operation: object, path = "/things", schemas: Record<string, Schema> = {}) => {
    const common = { operationId: "things.get", "x-repeatable": true, "x-pagination": "none" };
    const responses = { 200: { description: "ok", ...json(ref("Thing")) } };
    const given = description(
      { Thing: object({ id: text }, "id"), ...schemas },
      {
        [path]: { post: { ...common, responses, ...operation } },
      },
    );
    const types = await descriptionTypes(given, readMethods(given));
    return { types, method: types.methods.get("things.get"), text: flat(types.text) };
  };
  const parameter = (name: string, place: "path" | "query" | "header", more: object = {}) => ({
    name,
    in: place,
    schema: text,
    ...(place === "path" && { required: true }),
    ...more,
  });

  test("is the body in `operations` if there is nothing else", async () => {
    const { method, text: code } = await written({ requestBody: { required: true, ...json(object({ a: text })) } });
    expect(method).toEqual({ request: "ThingsGetRequest", response: "Thing", headers: undefined, item: undefined });
    expect(code).toContain("/** Input of `things.get`. */ export interface ThingsGetRequest { a?: string; }");
    expect(code).toContain('requestBody: { content: { "application/json": ThingsGetRequest; }; };');
  });

  test("extends the parameters and the body of `operations`", async () => {
    const { text: code } = await written(
      {
        parameters: [parameter("thing_id", "path"), parameter("page", "query")],
        requestBody: { required: true, ...json(ref("Thing")) },
      },
      "/things/{thing_id}",
    );
    expect(code).toContain("export interface ThingsGetRequest extends ThingIdPath, ThingsGetQuery, Thing { }");
    expect(code).toContain("query?: ThingsGetQuery; header?: never; path: ThingIdPath;");
  });

  test("may omit a parameter set by an option of the client, and omits read-only fields", async () => {
    const body = { ...object({ id: { ...text, readOnly: true }, name: text }) };
    const { text: code } = await written(
      {
        parameters: [parameter("shop", "path", { "x-client-option": "shop" })],
        requestBody: { required: true, ...json(ref("Body")) },
      },
      "/things/{shop}",
      { Body: body },
    );
    expect(code).toContain('export interface ThingsGetRequest extends Omit<Body, "id"> { shop?: string; }');
    expect(code).toContain("path: { shop: string; };");
  });

  test("is a union if the body is one", async () => {
    const choice: Schema = { ...object({ a: text }), oneOf: [object({ b: text }, "b"), object({ c: text }, "c")] };
    const { text: code } = await written(
      { parameters: [parameter("id", "path")], requestBody: { required: true, ...json(choice) } },
      "/things/{id}",
    );
    expect(code).toContain("export type ThingsGetRequest = IdPath & ThingsGetBody;");
  });

  test("has another name if a schema already has it", async () => {
    const taken = { ThingsGetRequest: object({ z: text }) };
    const other = await written({ requestBody: { required: true, ...json(object({ a: text })) } }, "/things", taken);
    expect(other.method?.request).toBe("ThingsGetRequest2");
    const same = await written({ requestBody: { required: true, ...json(ref("ThingsGetRequest")) } }, "/things", taken);
    expect(same.method?.request).toBe("ThingsGetRequest");
  });

  test("is a separate response, or one of several statuses, and the items of its pages", async () => {
    const page = object({ data: object({ things: { type: "array", items: ref("Thing") } }) });
    const pages = { style: "cursor", in: "body", cursor: "c", next: "n", items: "data.things", limit: "l" };
    const body = json(object({ c: text, l: { type: "integer" } }));
    const paged = await written({
      "x-pagination": pages,
      requestBody: body,
      responses: { 200: { description: "ok", ...json(page) } },
    });
    expect(paged.method).toMatchObject({ response: "ThingsGetResponse", item: "Thing" });
    expect(paged.types.exported).toEqual(["Thing", "ThingsGetRequest", "ThingsGetResponse"]);
    const several = await written({
      responses: { 200: { description: "ok", ...json(page) }, 201: { description: "new", ...json(ref("Thing")) } },
    });
    expect(several.text).toContain(
      'export type ThingsGetResponse = Extract<operations["things.get"]["responses"][200 | 201]',
    );
  });

  test("shares the headers set by options", async () => {
    const header = parameter("X-Session", "header", {
      "x-client-option": "session.token",
      description: "Whose it is.",
    });
    const { method, text: code } = await written({ parameters: [header] });
    expect(method?.headers).toBe("SessionHeaders");
    expect(code).toContain('export interface SessionHeaders { /** Whose it is. */ "X-Session"?: string; }');
  });
});

test("omits examples of bodies and does not modify the description", async () => {
  const media = { schema: text, example: "from-a-body", examples: { other: { value: "from-a-body" } } };
  const responses = { 200: { description: "ok", content: { "application/json": media } } };
  const field = { ...text, example: "of-a-field" };
  const given = description({ Thing: object({ field }) }, { "/a": { get: { responses } } });
  const before = JSON.stringify(given);
  const types: DescriptionTypes = await descriptionTypes(given);
  expect(types.text).not.toContain("from-a-body");
  expect(types.text).toContain("@example of-a-field");
  expect(JSON.stringify(given)).toBe(before);
});

test("reports an error of openapi-typescript with the API", async () => {
  await expect(descriptionTypes({ ...description({}), ...{ openapi: "2.0" } })).rejects.toThrow(
    expect.objectContaining({
      constructor: UserError,
      message: expect.stringMatching(/^Toy: openapi-typescript cannot write its types: /),
    }),
  );
});
