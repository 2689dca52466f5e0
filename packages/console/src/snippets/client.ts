import type { ConsoleOperation } from "../catalogue/operation.ts";
import { APIS, type ApiFacts, PROVIDERS, type ProviderFacts } from "../catalogue/provider-facts.ts";

/** Facts for calling an API, with our client and without it. */
export interface ClientFacts
  extends Pick<ApiFacts, "module" | "creator">,
    Pick<ProviderFacts, "name" | "baseUrl" | "headers"> {
  /** Environment variables that fill parameters, by client option. */
  options: Readonly<Record<string, string>>;
}

/** Returns the facts of an API. Throws if it is not listed. */
export function clientOf({ provider, api }: Pick<ConsoleOperation, "provider" | "api">): ClientFacts {
  const facts = APIS.find((each) => each.provider === provider && each.api === api);
  const common = PROVIDERS[provider];
  if (!facts || !common)
    throw new Error(`Cannot generate snippets for ${provider}/${api}: redocly.yaml does not list it.`);
  const { name, baseUrl, headers, options } = common;
  const filling = options.filter(({ fills }) => fills !== undefined).map((option) => [option.name, option.variable]);
  return { module: facts.module, creator: facts.creator, name, baseUrl, headers, options: Object.fromEntries(filling) };
}
