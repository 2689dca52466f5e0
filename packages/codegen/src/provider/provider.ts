import type { ClientOptions } from "@linkwright/runtime";
import { z } from "zod";

/**
 * Contents of `specs/<provider>/provider.yaml`: what the descriptions of a provider cannot express. specs/README.md
 * describes each field.
 */
type ProviderFile = z.infer<typeof providerFile>;

/** A provider that `redocly.yaml` lists, with its file. */
export interface Provider extends ProviderFile {
  /** Name of the provider's folders and packages, such as `stytch`. */
  key: string;
}

export type Environment = "test" | "live";

/** One of the headers that carry credentials. */
export type CredentialPart = ProviderFile["credential"][number];

/** Returns the options that a header is built from, in order. */
export function optionsOf(part: CredentialPart): string[] {
  return part.scheme === "basic" ? [part.user, part.password] : [part.option];
}

/** https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2 */
export const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/;

/** Returns the name of the header, as the provider spells it. */
export function headerOf(part: CredentialPart): string {
  return part.scheme === "header" ? part.name : "Authorization";
}

/** Names of options that all clients have. */
const OF_ALL_CLIENTS: Readonly<Record<keyof ClientOptions | "gateway", true>> = {
  baseUrl: true,
  fetch: true,
  timeoutMs: true,
  deadlineMs: true,
  retries: true,
  maxResponseBytes: true,
  appInfo: true,
  hooks: true,
  logger: true,
  allowInsecure: true,
  dangerouslyAllowBrowser: true,
  gateway: true,
};

/** Returns `true` if a provider's clients can have an option of this name. */
export function canBeOption(name: string): boolean {
  return /^[a-z][A-Za-z0-9]*$/.test(name) && !Object.hasOwn(OF_ALL_CLIENTS, name);
}

const text = z.string().min(1);
const address = z.string().regex(/^https?:\/\/[^\s?#]*[^\s?#/]$/, "must be a URL without a trailing slash");
const page = z.url({ protocol: /^https$/, error: "must be the https URL of a page" });
const variable = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]*$/, "must be the name of an environment variable in capital letters");
const identifier = z.string().regex(/^[A-Za-z_$][\w$]*$/, "must be a valid TypeScript identifier");
const paths = z
  .union([text, z.array(text).min(1)], { error: "must be a path such as error.code, or a list of paths" })
  .transform((given) => [given].flat());

const option = z.strictObject({
  variable,
  description: text,
  secret: z.boolean().default(false),
  fills: text.optional(),
});

const environment = z.strictObject({ server: address, prefixes: z.record(z.string(), text).default({}) });

const part = z.discriminatedUnion(
  "scheme",
  [
    z.strictObject({ scheme: z.literal("basic"), user: text, password: text }),
    z.strictObject({ scheme: z.literal("bearer"), option: text }),
    z.strictObject({
      scheme: z.literal("header"),
      name: z.string().regex(HEADER_NAME, "must be the name of a header"),
      option: text,
    }),
  ],
  { error: "must have a `scheme`: basic, bearer or header" },
);

const api = z.strictObject({
  creator: identifier,
  client: identifier,
  module: text,
  docs: page.optional(),
  servers: z.strictObject({ test: address.optional(), live: address.optional() }).optional(),
});

/** Schema of the file. The relations between its parts are checked below. */
export const providerFile = z
  .strictObject({
    name: text,
    docs: page.optional(),
    options: z.record(
      z.string().refine(canBeOption, "must be a camelCase name that is not an option of all clients"),
      option,
    ),
    baseUrl: variable,
    credential: z.array(part).min(1),
    environments: z.strictObject({ test: environment.optional(), live: environment }),
    errors: z.strictObject({
      code: paths.optional(),
      message: paths.optional(),
      requestId: paths.optional(),
      docsUrl: paths.optional(),
      numbers: z.boolean().default(false),
    }),
    neverRetry: z.array(text).default([]),
    sandbox: z.boolean().default(false),
    apis: z.record(z.string(), api),
  })
  .superRefine((file, { addIssue }) => {
    const issue = (path: (string | number)[], message: string) => addIssue({ code: "custom", path, message });
    const { options, credential, environments, baseUrl } = file;
    const unknown = (path: (string | number)[], name: string) => {
      if (!Object.hasOwn(options, name))
        issue(path, `\`${name}\` is not an option; the options are ${Object.keys(options).join(", ")}`);
    };
    for (const [index, each] of credential.entries()) {
      for (const name of optionsOf(each)) unknown(["credential", index], name);
      const same = credential.findIndex((other) => headerOf(other).toLowerCase() === headerOf(each).toLowerCase());
      if (same < index) issue(["credential", index], `the header ${headerOf(each)} is already set`);
    }
    const used = credential.flatMap(optionsOf);
    for (const [index, each] of credential.entries()) {
      const [secret = "", user = ""] = optionsOf(each).reverse();
      if (options[secret]?.secret === false) issue(["credential", index], `\`${secret}\` must have \`secret: true\``);
      if (options[user]?.secret) issue(["credential", index], `\`${user}\` is the username, which must not be secret`);
    }
    const variables = new Map([[baseUrl, "baseUrl"]]);
    for (const [name, { variable, fills, secret }] of Object.entries(options)) {
      if (secret && fills !== undefined) issue(["options", name], "is secret, so it must not be part of a path");
      if (!used.includes(name) && fills === undefined)
        issue(["options", name], "is unused: `credential` does not name it, and it has no `fills`");
      const other = variables.get(variable);
      if (other !== undefined) issue(["options", name, "variable"], `${variable} is already the variable of ${other}`);
      variables.set(variable, name);
    }
    const prefixes: [name: string, option: string, prefix: string][] = [];
    for (const [name, each] of Object.entries(environments)) {
      for (const [option, prefix] of Object.entries(each?.prefixes ?? {})) {
        const path = ["environments", name, "prefixes", option];
        unknown(path, option);
        const [other] = prefixes.find((known) => known[1] === option && overlap(known[2], prefix)) ?? [];
        if (other !== undefined) issue(path, `\`${prefix}\` cannot be distinguished from that of ${other}`);
        prefixes.push([name, option, prefix]);
      }
    }
    for (const [name, { servers = {} }] of Object.entries(file.apis)) {
      for (const each of Object.keys(servers)) {
        if (!environments[each as Environment])
          issue(["apis", name, "servers", each], "is not one of the environments");
      }
    }
  });

function overlap(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}
