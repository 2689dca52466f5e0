import { describe, expect, test } from "vitest";
import type { Description, InputField, Operation, Schema } from "../description/description.ts";
import { apiOf } from "../repository/apis.ts";
import { operationsModule, typeName, typesModule } from "./client-methods.ts";

const api = apiOf("toy@v1", "specs/toy/v1/openapi.yaml");

/** What a method without anything special is made from. */
const PLAIN: Operation = {
  id: "things.get",
  method: "GET",
  path: "/things",
  summary: "Get a thing",
  description: "",
  deprecated: false,
  docsUrl: undefined,
  repeatable: true,
  sends: undefined,
  input: [],
  openInput: false,
  queryNames: [],
  contentType: undefined,
  styles: {},
  deepForm: false,
  pages: undefined,
  public: false,
  server: undefined,
  headers: [],
  answer: undefined,
  answerMayBeMissing: false,
  unread: false,
};

const described = (schemas: Record<string, Schema> = {}): Description => ({
  info: { title: "Toy" },
  paths: {},
  components: { schemas },
});

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const thing: Schema = { type: "object", properties: { id: { type: "string" } } };
const field = (name: string, required: boolean, schema: Schema = { type: "string" }): InputField => ({
  name,
  schema,
  description: undefined,
  required,
});
const header = (option: string) => ({ option, name: `X-${option}`, description: "", schema: { type: "string" } });

const json = { contentType: "application/json" };
const form = { contentType: "application/x-www-form-urlencoded" };

describe("the runtime's table", () => {
  const line = (changes: Partial<Operation>) =>
    /"things\.get": "(.*)",/.exec(operationsModule(described(), [{ ...PLAIN, ...changes }]))?.[1];

  test.each<[what: string, changes: Partial<Operation>, line: string]>([
    ["a plain call", {}, "GET /things"],
    ["a call that is not repeatable", { method: "POST", ...json, repeatable: false }, "POST:once /things"],
    ["no body", { method: "POST" }, "POST:none /things"],
    ["a form", { method: "PUT", ...form }, "PUT:form /things"],
    ["a form of brackets", { method: "PUT", ...form, deepForm: true }, "PUT:form:deep /things"],
    ["parts", { method: "PUT", contentType: "multipart/form-data" }, "PUT:multipart /things"],
    [
      "JSON by another name",
      { method: "PATCH", contentType: "application/merge-patch+json", repeatable: false },
      "PATCH(application/merge-patch+json):once /things",
    ],
    ["styles of parameters", { styles: { tags: "csv", id: "label*" } }, "GET /things tags=csv id=label*"],
    ["a public call", { public: true }, "GET:public /things"],
    ["a response that is not read", { unread: true }, "GET:unread /things"],
    ["a server of its own", { server: "https://toy.example" }, "GET https://toy.example/things"],
    ["a query beside a body", { method: "POST", ...json, queryNames: ["a", "b"] }, "POST /things?a&b"],
    ["no query where all input is one", { queryNames: ["a"] }, "GET /things"],
    [
      "all of it",
      { method: "POST", ...form, deepForm: true, public: true, repeatable: false, unread: true },
      "POST:form:deep:public:once:unread /things",
    ],
  ])("has a line for %s", (_what, changes, expected) => {
    expect(line(changes)).toBe(expected);
  });

  test("has what it takes to turn pages", () => {
    const where = { in: "query", limit: "l", total: "t", items: "i", defaultLimit: 10, maxLimit: 20 } as const;
    const cursor = { style: "cursor", cursor: "c", next: "n", ...where } as const;
    const offset = { style: "offset", offset: "o", maxOffset: 30, ...where } as const;
    const module = operationsModule(described(), [
      { ...PLAIN, id: "a", pages: cursor },
      { ...PLAIN, id: "b", pages: offset },
      PLAIN,
    ]);
    expect(module).toContain(
      [
        "pagination: Readonly<Record<string, Pagination>> = {",
        '  "a": {"style":"cursor","cursor":"c","next":"n","items":"i"},',
        '  "b": {"style":"offset","limit":"l","offset":"o","total":"t","items":"i","defaultLimit":10,"maxOffset":30},',
        "};",
      ].join("\n"),
    );
  });

  test("has each header once, and the inputs that are secret", () => {
    const secret: Schema = { type: "string", "x-secret": true };
    const module = operationsModule(described({ Token: secret }), [
      {
        ...PLAIN,
        headers: [header("a.b"), header("a.c")],
        input: [field("token", true, ref("Token")), field("name", true), field("code", true, secret)],
      },
      { ...PLAIN, id: "b", headers: [header("a.b")], input: [field("token", true, secret)] },
    ]);
    expect(module).toContain('optionHeaders: OptionHeaders = {\n  "a.b": "X-a.b",\n  "a.c": "X-a.c",\n};\n');
    expect(module).toContain('secretInputs: readonly string[] = ["code","token"];\n');
    // An input may be less secret than others of its type.
    const open = field("token", true, { ...ref("Token"), "x-secret": false });
    expect(operationsModule(described({ Token: secret }), [{ ...PLAIN, input: [open] }])).toContain(
      "secretInputs: readonly string[] = [];\n",
    );
  });
});

describe("a method", () => {
  const module = (changes: Partial<Operation>, schemas: Record<string, Schema> = { Thing: thing }) =>
    typesModule(api, described(schemas), [{ ...PLAIN, ...changes }]);
  const signature = (changes: Partial<Operation>) => /^ {4}get(.*);$/m.exec(module(changes))?.[1];

  test.each<[what: string, changes: Partial<Operation>, signature: string]>([
    ["nothing", {}, "(request?: Record<string, never>, options?: RequestOptions): ApiPromise<undefined>"],
    [
      "what it needs",
      { input: [field("id", true), field("name", false)] },
      "(request: ThingsGetRequest, options?: RequestOptions): ApiPromise<undefined>",
    ],
    [
      "what may all be left out",
      { input: [field("name", false)] },
      "(request?: ThingsGetRequest, options?: RequestOptions): ApiPromise<undefined>",
    ],
    [
      "fields that nobody named",
      { openInput: true },
      "(request?: ThingsGetRequest, options?: RequestOptions): ApiPromise<undefined>",
    ],
    [
      "options that fill headers",
      { headers: [header("authorization.token"), header("locale.name")] },
      "(request?: Record<string, never>, options?: AuthorizationLocaleRequestOptions): ApiPromise<undefined>",
    ],
  ])("takes %s", (_what, changes, expected) => {
    expect(signature(changes)).toBe(expected);
  });

  test.each<[what: string, changes: Partial<Operation>, promise: string]>([
    ["a component", { answer: ref("Thing") }, "ApiPromise<Thing>"],
    ["what is its own", { answer: thing }, "ApiPromise<ThingsGetResponse>"],
    ["a component or nothing", { answer: ref("Thing"), answerMayBeMissing: true }, "ApiPromise<Thing | undefined>"],
  ])("resolves to %s", (_what, changes, promise) => {
    expect(signature(changes)?.split("): ").at(-1)).toBe(promise);
  });

  test("pages by the items in its response, however deep", () => {
    const list: Schema = { type: "array", items: ref("Thing") };
    const page: Schema = { type: "object", properties: { data: ref("Data") } };
    const Data: Schema = { type: "object", properties: { things: list } };
    const pages = { style: "cursor", cursor: "c", next: "n", items: "data.things" } as Operation["pages"];
    const written = module({ pages, answer: page }, { Thing: thing, Data });
    expect(written).toContain("PagedPromise<ThingsGetResponse, Thing>;\n");
    expect(written).toMatch(/^import type \{ ApiPromise, PagedPromise, RequestOptions \}/);
    expect(module({})).toMatch(/^import type \{ ApiPromise, RequestOptions \}/);
  });

  test("declares its request with what it needs first, and its response", () => {
    const written = module({
      input: [{ ...field("name", false), description: "What it is called." }, field("id", true)],
      openInput: true,
      answer: thing,
    });
    expect(written).toContain(
      [
        "/** What `things.get` takes. */",
        "export interface ThingsGetRequest {",
        "  id: string;",
        "  /** What it is called. */",
        "  name?: string;",
        "  /** The provider does not name its fields; what you give is sent. */",
        "  [field: string]: unknown;",
        "}",
      ].join("\n"),
    );
    expect(written).toContain(
      "/** What `things.get` answers. */\nexport interface ThingsGetResponse {\n  id?: string;\n}\n",
    );
    expect(module({ answer: { ...thing, description: "The one." } })).toContain(
      "/** The one. */\nexport interface ThingsGetResponse {",
    );
  });

  test("is documented", () => {
    const doc = (changes: Partial<Operation>) =>
      / {4}\/\*\*\n([\s\S]*?) {5}\*\/\n {4}get/
        .exec(module(changes))?.[1]
        ?.replaceAll(/^ {5}\* ?/gm, "")
        .split("\n\n");
    expect(doc({})).toEqual([
      "Get a thing.",
      "Safe to repeat: sending it again changes nothing more.",
      expect.stringMatching(/^@throws \{LinkwrightError\} .*\nanswer\n$/),
    ]);
    const url = "https://docs.toy.example";
    const sends = { repeatable: false, sends: "sms", deprecated: true, docsUrl: url } as const;
    expect(doc({ ...sends, summary: "Send it. ", description: " To a person.\n" })).toEqual([
      "Send it.",
      "To a person.",
      "Not safe to repeat: each call sends a text message.",
      expect.stringMatching(/\n@see https:\/\/docs\.toy\.example\n@deprecated\n$/),
    ]);
    expect(doc({ repeatable: false })?.[1]).toBe("Not safe to repeat: sending it again may do it twice.");
  });
});

test("methods are grouped by their dotted paths, and share the options of their headers", () => {
  const authorization = (name: string) => header(`authorization.${name}`);
  const written = typesModule(api, described(), [
    { ...PLAIN, id: "a.b.get", headers: [authorization("token")] },
    { ...PLAIN, id: "a.b.list", headers: [authorization("token"), authorization("jwt"), header("locale.name")] },
    { ...PLAIN, id: "a.get", headers: [authorization("jwt")] },
    { ...PLAIN, id: "ping" },
  ]);
  const code = written.replaceAll(/ *\/\*\*[\s\S]*?\*\/\n/g, "").replaceAll(/\(.*/g, "()");
  expect(code).toContain(
    [
      "export interface Methods {",
      "  readonly a: {",
      "    readonly b: {",
      "      get()",
      "      list()",
      "    };",
      "    get()",
      "  };",
      "  ping()",
      "}",
    ].join("\n"),
  );
  expect(code).toContain(
    "export interface AuthorizationRequestOptions extends RequestOptions {\n  authorization?: {\n    token?: string;\n    jwt?: string;\n  };\n}\n",
  );
  expect(code).toContain(
    "export interface AuthorizationLocaleRequestOptions extends RequestOptions {\n  authorization?: {\n    token?: string;\n    jwt?: string;\n  };\n  locale?: {\n    name?: string;\n  };\n}\n",
  );
  expect(code.match(/interface \w*RequestOptions /g)).toHaveLength(2);
});

test("types are named after the whole path of their method", () => {
  expect(typeName("magicLinks.email.send")).toBe("MagicLinksEmailSend");
});
