import { pascalCase, wordsOf } from "../import/words.ts";
import type { Provider } from "../provider/provider.ts";
import { credentialOptions, environmentsOf, recordOf, serverOfApi, serversOf } from "../provider/provider-record.ts";
import { docComment } from "./doc-comment.ts";

/** What a provider's clients have in common: its record, and the options that they take beside those of all clients. */
export function providerModule(provider: Provider, all: Iterable<Provider>): string {
  const record = Object.entries(recordOf(provider, all)).map(([field, value]) => {
    if (field !== "options") return `  ${field}: ${JSON.stringify(value)},\n`;
    const options = Object.entries(value).map(([name, each]) => `    ${name}: ${JSON.stringify(each)},\n`);
    return `  ${field}: {\n${options.join("")}  },\n`;
  });
  const types = ["ClientOptions", "Credential", "Gateway", "ProviderRecord"].join(", ");
  return [
    `import type { ${types} } from "@linkwright/runtime";\nimport { VERSION } from "../version.ts";\n`,
    optionsInterface(provider),
    ...ownServers(provider),
    `${docComment(`What ${describedBy(provider)} cannot say of ${provider.name}.`, "")}export const provider = {\n  agent: \`linkwright-${provider.key}/\${VERSION}\`,\n${record.join("")}} satisfies ProviderRecord;\n`,
  ].join("\n");
}

/** Of the APIs that are served elsewhere than the first. */
function ownServers(provider: Provider): string[] {
  const [first = "", ...others] = Object.keys(provider.apis);
  const same = JSON.stringify(serversOf(provider, first));
  const own = others.map((api) => [api, JSON.stringify(serversOf(provider, api))]).filter(([, each]) => each !== same);
  if (own.length === 0) return [];
  const lines = own.map(([api, servers]) => `  ${JSON.stringify(`${provider.key}/${api}`)}: ${servers},\n`);
  return [
    `/** \`servers\` of the record for clients of these APIs. */\nexport const servers = {\n${lines.join("")}};\n`,
  ];
}

/** `StytchOptions` */
function optionsName({ key }: Pick<Provider, "key">): string {
  return `${pascalCase(wordsOf(key))}Options`;
}

function optionsInterface(provider: Provider): string {
  const { name, docs, options } = provider;
  const authorization = listOf(credentialOptions(provider).map((option) => `\`${option}\``));
  const doc = [
    `How a client proves itself to ${name}: with ${authorization}, or through a \`gateway\` that holds what is secret.`,
    ...(docs === undefined ? [] : ["", `@see ${docs}`]),
  ].join("\n");
  const members = [
    ...Object.keys(options).map((option) => ownOption(provider, option)),
    member("baseUrl", "string", baseUrlDoc(provider)),
    member("gateway", "Gateway", gatewayDoc(provider)),
  ];
  return `${docComment(doc, "")}export interface ${optionsName(provider)} extends ClientOptions {\n${members.join("")}}\n`;
}

function ownOption(provider: Provider, name: string): string {
  const { description = "", variable, secret, fills } = provider.options[name] ?? {};
  const byDefault = `Default: the environment variable \`${variable}\`.`;
  if (secret) {
    const doc = `${description}, or a function that gives the current one before each attempt. ${byDefault} For servers only.`;
    return member(name, "Credential", doc);
  }
  const isCredential = fills !== undefined && credentialOptions(provider).includes(name);
  const needed = isCredential
    ? " With a `gateway` only the methods that have it in their path need it, unless their input names it."
    : "";
  return member(name, "string", `${description}. ${byDefault}${needed}`);
}

function baseUrlDoc(provider: Provider): string {
  const { baseUrl, sandbox } = provider;
  return `Where the API is served. Default: the environment variable \`${baseUrl}\`${sandbox ? " (the sandbox prints one)" : ""}, else ${defaultServer(provider)}.`;
}

/** The server that is called where nobody names one, in words. */
export function defaultServer(provider: Provider): string {
  const { name, apis } = provider;
  const [first = "live", ...others] = environmentsOf(provider);
  if (others.length > 0) return `${name}'s server for the environment of the credentials`;
  const servers = new Set(Object.keys(apis).map((api) => serverOfApi(provider, api, first)));
  return servers.size === 1 ? `\`${[...servers][0]}\`` : `${name}'s own server`;
}

function gatewayDoc(provider: Provider): string {
  const held = credentialOptions(provider).filter((name) => provider.options[name]?.fills === undefined);
  const replaced = listOf([...held, "baseUrl"].map((name) => `\`${name}\``));
  return `A gateway that holds the credentials, instead of ${replaced}. Such a client may live in a browser, and what it sends is sent once however often it is repeated.`;
}

function member(name: string, type: string, doc: string): string {
  return `${docComment(doc, "  ")}  ${name}?: ${type};\n`;
}

function describedBy({ apis }: Provider): string {
  return Object.keys(apis).length > 1 ? "the descriptions" : "the description";
}

/** `a`, `a and b`, `a, b and c` */
function listOf(items: readonly string[]): string {
  return items.length > 1 ? `${items.slice(0, -1).join(", ")} and ${items.at(-1)}` : items.join("");
}
