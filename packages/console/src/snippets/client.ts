import type { ConsoleOperation } from "../catalogue/operation.ts";
import { APIS, type ApiFacts, PROVIDERS, type ProviderFacts } from "../catalogue/provider-facts.ts";

/** How an API is called: by our client, and without it. */
export interface ClientFacts
  extends Pick<ApiFacts, "module" | "creator">,
    Pick<ProviderFacts, "name" | "baseUrl" | "headers"> {
  /** Variables that fill parameters, by the client's option for them. */
  options: Readonly<Record<string, string>>;
}

/** Throws for an API that is not listed. */
export function clientOf({ provider, api }: Pick<ConsoleOperation, "provider" | "api">): ClientFacts {
  const facts = APIS.find((each) => each.provider === provider && each.api === api);
  const common = PROVIDERS[provider];
  if (!facts || !common) throw new Error(`No snippets for ${provider}/${api}: redocly.yaml does not list it.`);
  const { name, baseUrl, headers, options } = common;
  const filling = options.filter(({ fills }) => fills !== undefined).map((option) => [option.name, option.variable]);
  return { module: facts.module, creator: facts.creator, name, baseUrl, headers, options: Object.fromEntries(filling) };
}
