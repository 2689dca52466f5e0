import { pascalCase, wordsOf } from "../import/words.ts";
import type { Provider } from "../provider/provider.ts";
import { credentialOptions, environmentsOf, recordOf, serverOfApi, serversOf } from "../provider/provider-record.ts";
import { docComment } from "./doc-comment.ts";

/** Returns the module that a provider's clients share: its record, and its options in addition to those of all clients. */
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
    `${docComment(`Facts about ${provider.name} that ${describedBy(provider)} cannot express.`, "")}export const provider = {\n  agent: \`linkwright-${provider.key}/\${VERSION}\`,\n${record.join("")}} satisfies ProviderRecord;\n`,
  ].join("\n");
}

/** Returns the servers of APIs that are not served from those of the first API. */
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
    `Options of a client of ${name}: credentials in ${authorization}, or a \`gateway\` that holds the secrets.`,
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
    const doc = `${description}, or a function that returns the current one, called before each attempt. ${byDefault} For servers only.`;
    return member(name, "Credential", doc);
  }
  const isCredential = fills !== undefined && credentialOptions(provider).includes(name);
  const needed = isCredential
    ? " With a `gateway`, it is required only by methods that have it in their path, unless their input specifies it."
    : "";
  return member(name, "string", `${description}. ${byDefault}${needed}`);
}

function baseUrlDoc(provider: Provider): string {
  const { baseUrl, sandbox } = provider;
  return `Base URL of the API. Default: the environment variable \`${baseUrl}\`${sandbox ? " (the sandbox prints one)" : ""}, or ${defaultServer(provider)}.`;
}

/** Returns the default server, in words. */
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
  return `A gateway that holds the credentials, instead of ${replaced}. Such a client may run in a browser, and its calls take effect once however often they are retried.`;
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
