import { serverPath } from "@linkwright/description/server-path";
import { camelCase, wordsOf } from "../import/words.ts";
import { headerOf, optionsOf, type Provider } from "../provider/provider.ts";
import { credentialOf, credentialOptions } from "../provider/provider-record.ts";
import type { Api } from "../repository/apis.ts";

/** Returns the module of facts about APIs that the console needs besides their descriptions. */
export function consoleModule(apis: readonly Api[], providers: ReadonlyMap<string, Provider>): string {
  const lines = apis.map(({ provider, api }) => {
    const { module, creator } = providers.get(provider)?.apis[api] ?? {};
    return `  ${JSON.stringify({ provider, api, module, creator })},\n`;
  });
  return [
    `/** APIs in the order of the list. */\nexport const apis = [\n${lines.join("")}] as const;\n\n`,
    `export const providers = {\n${[...providers.values()].map(providerEntry).join("")}} as const;\n`,
  ].join("");
}

function providerEntry(provider: Provider): string {
  const { key, options, baseUrl, credential, sandbox, environments } = provider;
  const schemes = credentialOf(provider);
  const credentialNames = credentialOptions(provider);
  const fields = {
    name: camelCase(wordsOf(key)),
    baseUrl,
    headers: credential.map((part) => ({
      name: headerOf(part),
      scheme: schemes[headerOf(part).toLowerCase()]?.[0],
      variables: optionsOf(part).map((name) => options[name]?.variable),
    })),
    options: Object.entries(options).map(([name, { variable, fills }]) => ({
      name,
      variable,
      isCredential: credentialNames.includes(name),
      ...(fills !== undefined && { fills }),
    })),
    ...(sandbox && { sandboxPath: serverPath(environments.live.server) }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `    ${name}: ${JSON.stringify(value)},\n`);
  return `  ${JSON.stringify(key)}: {\n${lines.join("")}  },\n`;
}
