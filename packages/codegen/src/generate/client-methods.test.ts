import type { Description, Schema } from "@linkwright/description/document";
import type { InputField, Method } from "@linkwright/description/method";
import type { Parameter } from "@linkwright/description/operation";
import { describe, expect, test } from "vitest";
import { apiOf } from "../repository/apis.ts";
import { operationsModule, typesModule } from "./client-methods.ts";
import type { DescriptionTypes, MethodTypes } from "./description-types.ts";
import { typeName } from "./type-name.ts";

const api = apiOf("toy@v1", "specs/toy/v1/openapi.yaml");

/** Operation of a simple method. */
const PLAIN: Method = {
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
  tags: [],
  parameters: [],
  body: undefined,
  responses: [],
  servers: [],
  rawOnly: undefined,
  pages: undefined,
  public: false,
  server: undefined,
  headers: [],
  response: undefined,
  responseMayBeMissing: false,
  unread: false,
};

const described = (schemas: Record<string, Schema> = {}): Description => ({
  info: { title: "Toy" },
  paths: {},
  components: { schemas },
});

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const field = (name: string, required: boolean, schema: Schema = { type: "string" }): InputField => ({
  name,
  schema,
  description: undefined,
  required,
});
const header = (option: string) => ({ option, name: `X-${option}`, description: "", schema: { type: "string" } });

const sent = (contentType: string, encoding: Record<string, { style: string }> = {}) => {
  const media = { schema: {}, pointer: "#", example: undefined, encoding };
  return { body: { required: true, contentType, media, contents: new Map([[contentType, media]]) } };
};
const json = sent("application/json");
const form = sent("application/x-www-form-urlencoded");
const deepForm = sent("application/x-www-form-urlencoded", { tags: { style: "deepObject" } });
const parameter = (place: "path" | "query", name: string, changes: Partial<Parameter> = {}): Parameter => ({
  name,
  in: place,
  required: false,
  deprecated: false,
  description: "",
  schema: { type: "string" },
  pointer: "#",
  style: undefined,
  explode: undefined,
  example: undefined,
  option: undefined,
  rawOnly: undefined,
  ...changes,
});
const twoQueries = { parameters: [parameter("query", "a"), parameter("query", "b")] };

describe("the runtime's table", () => {
  const line = (changes: Partial<Method>) =>
    /"things\.get": "(.*)",/.exec(operationsModule(described(), [{ ...PLAIN, ...changes }]))?.[1];

  test.each<[what: string, changes: Partial<Method>, line: string]>([
    ["a plain call", {}, "GET /things"],
    ["a call that is not idempotent", { method: "POST", ...json, repeatable: false }, "POST:once /things"],
    ["no body", { method: "POST" }, "POST:none /things"],
    ["a form", { method: "PUT", ...form }, "PUT:form /things"],
    ["a form of brackets", { method: "PUT", ...deepForm }, "PUT:form:deep /things"],
    ["parts", { method: "PUT", ...sent("multipart/form-data") }, "PUT:multipart /things"],
    [
      "JSON by another name",
      { method: "PATCH", ...sent("application/merge-patch+json"), repeatable: false },
      "PATCH(application/merge-patch+json):once /things",
    ],
    [
      "styles of parameters",
      {
        parameters: [
          parameter("query", "tags", { explode: false, schema: { type: "array" } }),
          parameter("path", "id", { style: "label", explode: true }),
        ],
      },
      "GET /things tags=csv id=label*",
    ],
    ["a public call", { public: true }, "GET:public /things"],
    ["a response that is not read", { unread: true }, "GET:unread /things"],
    ["a server of its own", { server: "https://toy.example" }, "GET https://toy.example/things"],
    ["a query beside a body", { method: "POST", ...json, ...twoQueries }, "POST /things?a&b"],
    ["no query where all input is one", twoQueries, "GET /things"],
    [
      "all of it",
      { method: "POST", ...deepForm, public: true, repeatable: false, unread: true },
      "POST:form:deep:public:once:unread /things",
    ],
  ])("has a line for %s", (_what, changes, expected) => {
    expect(line(changes)).toBe(expected);
  });

  test("has the pagination of lists", () => {
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

  test("has each header once, and the secret inputs", () => {
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

const NOTHING: MethodTypes = { request: undefined, response: undefined, item: undefined, headers: undefined };

/** Types of `things.get` and of other methods. */
const named = (types: Partial<MethodTypes>, ...exported: string[]): DescriptionTypes => ({
  text: "",
  exported,
  methods: new Map([["things.get", { ...NOTHING, ...types }]]),
});

describe("a method", () => {
  const module = (changes: Partial<Method>, types = named({})) =>
    typesModule(api, described(), [{ ...PLAIN, ...changes }], types);
  const signature = (changes: Partial<Method>, types: Partial<MethodTypes>) =>
    /^ {4}get(.*);$/m.exec(module(changes, named(types)))?.[1];

  test.each<[what: string, changes: Partial<Method>, types: Partial<MethodTypes>, signature: string]>([
    ["takes nothing", {}, {}, "(request?: Record<string, never>, options?: RequestOptions): ApiPromise<undefined>"],
    [
      "takes what it needs",
      { input: [field("id", true), field("name", false)] },
      { request: "ThingsGetRequest" },
      "(request: ThingsGetRequest, options?: RequestOptions): ApiPromise<undefined>",
    ],
    [
      "makes the input optional if all fields are",
      { input: [field("name", false)] },
      { request: "ThingsGetRequest" },
      "(request?: ThingsGetRequest, options?: RequestOptions): ApiPromise<undefined>",
    ],
    [
      "takes options that fill headers",
      { headers: [header("authorization.token"), header("locale.name")] },
      { headers: "Headers" },
      "(request?: Record<string, never>, options?: AuthorizationLocaleRequestOptions): ApiPromise<undefined>",
    ],
    [
      "resolves to its response",
      {},
      { response: "Thing" },
      "(request?: Record<string, never>, options?: RequestOptions): ApiPromise<Thing>",
    ],
    [
      "resolves to its response or nothing",
      { responseMayBeMissing: true },
      { response: "Thing" },
      "(request?: Record<string, never>, options?: RequestOptions): ApiPromise<Thing | undefined>",
    ],
    [
      "has pages",
      {},
      { response: "Things", item: "Thing" },
      "(request?: Record<string, never>, options?: RequestOptions): PagedPromise<Things, Thing>",
    ],
  ])("%s", (_what, changes, types, expected) => {
    expect(signature(changes, types)).toBe(expected);
  });

  test("re-exports the types of the types package", () => {
    const written = module({}, named({ response: "Thing" }, "Part", "Thing"));
    expect(written).toContain('import type {\n  Thing,\n} from "@linkwright/toy-types/v1";\n');
    expect(written).toContain('export type {\n  Part,\n  Thing,\n} from "@linkwright/toy-types/v1";\n');
  });

  test("is documented", () => {
    const doc = (changes: Partial<Method>) =>
      / {4}\/\*\*\n([\s\S]*?) {5}\*\/\n {4}get/
        .exec(module(changes))?.[1]
        ?.replaceAll(/^ {5}\* ?/gm, "")
        .split("\n\n");
    expect(doc({})).toEqual([
      "Get a thing.",
      "Idempotent: safe to retry.",
      expect.stringMatching(/^@throws \{LinkwrightError\} .*\n$/),
    ]);
    const url = "https://docs.toy.example";
    const sends = { repeatable: false, sends: "sms", deprecated: true, docsUrl: url } as const;
    expect(doc({ ...sends, summary: "Send it. ", description: " To a person.\n" })).toEqual([
      "Send it.",
      "To a person.",
      "Not idempotent: each call sends an SMS.",
      expect.stringMatching(/\n@see https:\/\/docs\.toy\.example\n@deprecated\n$/),
    ]);
    expect(doc({ repeatable: false })?.[1]).toBe("Not idempotent: a retry may act twice.");
  });
});

test("methods are grouped by their dotted paths, and share the options of their headers", () => {
  const authorization = (name: string) => header(`authorization.${name}`);
  const operations = [
    { ...PLAIN, id: "a.b.get", headers: [authorization("token")] },
    { ...PLAIN, id: "a.b.list", headers: [authorization("token"), authorization("jwt"), header("locale.name")] },
    { ...PLAIN, id: "a.get", headers: [authorization("jwt")] },
    { ...PLAIN, id: "ping" },
  ];
  const methods = new Map(operations.map(({ id }) => [id, { ...NOTHING, headers: "Headers" }]));
  const written = typesModule(api, described(), operations, { text: "", exported: [], methods });
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
    'export interface AuthorizationRequestOptions extends RequestOptions {\n  authorization?: {\n    token?: NonNullable<Headers["X-authorization.token"]>;\n    jwt?: NonNullable<Headers["X-authorization.jwt"]>;\n  };\n}\n',
  );
  expect(code).toContain(
    'export interface AuthorizationLocaleRequestOptions extends RequestOptions {\n  authorization?: {\n    token?: NonNullable<Headers["X-authorization.token"]>;\n    jwt?: NonNullable<Headers["X-authorization.jwt"]>;\n  };\n  locale?: {\n    name?: NonNullable<Headers["X-locale.name"]>;\n  };\n}\n',
  );
  expect(code.match(/interface \w*RequestOptions /g)).toHaveLength(2);
});

test("types are named after the whole path of their method", () => {
  expect(typeName("magicLinks.email.send")).toBe("MagicLinksEmailSend");
});
