import { pascalCase, wordsOf } from "../import/words.ts";
import type { Provider } from "../provider/provider.ts";
import { credentialOptions } from "../provider/provider-record.ts";
import { docComment } from "./doc-comment.ts";
import { defaultServer } from "./provider-module.ts";

/** Returns the module of the types of a gateway's credentials. */
export function gatewayCredentials(providers: readonly Provider[]): string {
  const members = providers.map((provider) => {
    const name = credentialName(provider);
    return `  readonly ${JSON.stringify(provider.key)}?: { readonly test?: ${name}; readonly live?: ${name} };\n`;
  });
  const doc = "Credentials by provider and environment. Those of a provider with a single server are `live`.";
  return [
    'import type { Credential } from "@linkwright/runtime";\n',
    ...providers.map(credentialInterface),
    `${docComment(doc, "")}export interface Credentials {\n${members.join("")}}\n`,
  ].join("\n");
}

function credentialName({ key }: Provider): string {
  return `${pascalCase(wordsOf(key))}Credential`;
}

function credentialInterface(provider: Provider): string {
  const members = credentialOptions(provider).map((name) => {
    const { description = "", secret } = provider.options[name] ?? {};
    const later = secret ? ", or a function that returns the current one, called before each call" : "";
    return `${docComment(`${description}${later}.`, "  ")}  ${name}: ${secret ? "Credential" : "string"};\n`;
  });
  const baseUrl = docComment(`Base URL of the API. Default: ${defaultServer(provider)}.`, "  ");
  return [
    docComment(`Credentials of a gateway for ${provider.name}.`, ""),
    `export interface ${credentialName(provider)} {\n${members.join("")}${baseUrl}  baseUrl?: string;\n}\n`,
  ].join("");
}
