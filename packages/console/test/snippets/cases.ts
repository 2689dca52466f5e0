import type { Schema } from "@linkwright/description/document";
import type { FlatInput } from "@linkwright/description/request";
import { anyCharacter } from "@linkwright/testing/any-character";
import { valuesOf } from "@linkwright/testing/arbitraries";
import fc, { type Arbitrary } from "fast-check";
import type { ConsoleOperation, ConsoleParameter } from "../../src/catalogue/operation.ts";
import { curlSnippet } from "../../src/snippets/curl.ts";
import { defaultInput } from "../../src/snippets/default-input.ts";
import { fetchSnippet } from "../../src/snippets/fetch.ts";
import { typescriptSnippet } from "../../src/snippets/typescript.ts";
import { OPERATIONS, operationOf } from "./operations.ts";

export const KINDS = ["typescript", "fetch", "curl"] as const;
export type Kind = (typeof KINDS)[number];

/** An operation with an input and its snippets. */
export interface Case {
  name: string;
  operation: ConsoleOperation;
  input: FlatInput;
  snippets: Record<Kind, string>;
}

// Deterministic inputs; set the variable for another seed.
const seed = Number(process.env["CONSOLE_SEED"] ?? 20_260_415);

export function defaultCases(): Case[] {
  return OPERATIONS.map((operation) => caseOf("default", operation, defaultInput(operation)));
}

export function randomCases(perOperation: number): Case[] {
  return OPERATIONS.flatMap((operation) =>
    fc
      .sample(inputsOf(operation), { numRuns: perOperation, seed })
      .map((input, index) => caseOf(`random ${index + 1}`, operation, input)),
  );
}

/** Cases with only call options, for every operation that has some and requires nothing else. */
export function optionCases(): Case[] {
  const free = OPERATIONS.filter(
    ({ parameters, input }) => input.required?.length === 0 && !parameters.some((each) => each.required),
  );
  return free.flatMap((operation) => {
    const headers = operation.parameters.filter((each) => each.in === "header");
    const input = Object.fromEntries(headers.map(({ name }) => [name, "eyJ.x.y"]));
    return headers.length > 0 ? [caseOf("options alone", operation, input)] : [];
  });
}

/** Cases with texts that are special in a shell, JavaScript, a URL or a form, in each possible place. */
export function hostileCases(count: number): Case[] {
  const fixed = HOSTILE.map((text) => [text, text, "eyJ'\"$`!\\#%&;|<>()*?[]{}~.x.y"] as const);
  const random = fc.sample(fc.tuple(texts, texts, visible), { numRuns: count, seed });
  return [...fixed, ...random].flatMap(([text, other, header], index) => {
    const hostile = (api: string, id: string, input: FlatInput) =>
      caseOf(`hostile ${index + 1}`, operationOf(api, id), input);
    return [
      hostile("b2b", "organizations.members.get", { organization_id: text, member_id: other, email_address: text }),
      hostile("b2b", "organizations.update", {
        organization_id: text,
        organization_name: other,
        trusted_metadata: { [text]: [other, { [other]: text }], ["__proto__"]: 1, null: null, "-0": -0 },
        "X-Stytch-Member-Session": header,
      }),
      hostile("consumer", "m2m.token", { grant_type: "client_credentials", client_id: text, client_secret: other }),
      hostile("v1", "forms.list", { visibility: [text, other] }),
      hostile("v1", "formSubmissions.list", { filters: { formId: text, patientId: other } }),
    ];
  });
}

/** Values that the types reject, but that a form must encode as our client does. */
export function mistypedCases(): Case[] {
  const input = { scope: ["a b", "c&d"], claims: { "e=f": ["g", null], h: { i: true } } };
  return [caseOf("mistyped", operationOf("consumer", "m2m.token"), input)];
}

const HOSTILE = [
  `it's "quoted" \`here\``,
  `$HOME $\{HOME} $(id) \`id\` !! !x \\ \\n \\'`,
  "line one\nline two\r\n\tline three\n",
  "@/etc/passwd",
  "-X DELETE --config x",
  "a/b/../c?d=e&f=g#h%2e%20+ ;=,",
  "naïve ☕ 🧑‍🚀 \u2028 \u2029 \u0000 \u007f \ufeff",
  "__proto__",
  "</script><!--",
  "'",
  '\\"',
];

const texts = fc
  .oneof(
    fc.string({ unit: anyCharacter, minLength: 1, maxLength: 20 }),
    fc.string({ unit: fc.constantFrom(..."'\"\\$`!{}[]()&;|<>*?~#%=+ \n\t@-:,./aé🦊"), minLength: 1, maxLength: 20 }),
  )
  .filter((text) => !/^(?:\.|%(?:25)*2e){1,2}$/i.test(text));

const visible = fc.string({
  unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
  minLength: 1,
});

function caseOf(kind: string, operation: ConsoleOperation, input: FlatInput): Case {
  return {
    name: `${operation.provider}/${operation.api} ${operation.id}, ${kind}`,
    operation,
    input,
    snippets: {
      typescript: typescriptSnippet(operation, input),
      fetch: fetchSnippet(operation, input),
      curl: curlSnippet(operation, input),
    },
  };
}

/** Inputs that are valid according to the description. */
function inputsOf({
  parameters,
  headers,
  input: { properties = {}, ...schema },
}: ConsoleOperation): Arbitrary<FlatInput> {
  const own = parameters.filter((each) => each.in !== "header").map(({ name }) => name);
  const fields = Object.keys(properties).filter((name) => !own.includes(name) && !headers.includes(name));
  const some = (names: string[]) => Object.fromEntries(names.map((name) => [name, properties[name] ?? {}]));
  const required = (names: string[]) => names.filter((name) => schema.required?.includes(name));
  return fc
    .tuple(
      fc.record(
        Object.fromEntries(parameters.map((each) => [each.name, parameterValues(each, properties[each.name] ?? {})])),
        { requiredKeys: required(own) },
      ),
      valuesOf(writable({ ...schema, properties: some(fields), required: required(fields) } as Schema), SOURCE),
    )
    .map(([values, more]) => ({ ...values, ...(more as FlatInput) }));
}

const SOURCE = { resolve: writable, known: () => undefined };

/** Removes fields that are not part of a request, and unknown fields of closed objects. */
function writable(schema: Schema): Schema {
  if (!schema.properties) return schema;
  const { additionalProperties: _, properties, ...rest } = schema;
  const kept = Object.entries(properties).filter(([, each]) => !each.readOnly);
  return { ...rest, properties: Object.fromEntries(kept) };
}

function parameterValues({ in: place }: ConsoleParameter, schema: object): Arbitrary<unknown> {
  if (place === "header") return visible;
  const values = valuesOf(schema as Schema, SOURCE);
  // Our client rejects an empty segment and dot segments.
  return place === "path" ? values.filter((value) => !/^\.*$/.test(String(value))) : values;
}
