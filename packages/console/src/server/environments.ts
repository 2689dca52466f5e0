import {
  type Credentials,
  createGateway,
  createGatewayKey,
  credentialsFrom,
  type Gateway,
  type Grants,
  type Variables,
} from "@linkwright/gateway";
import type { Sandbox } from "@linkwright/sandbox";
import { APIS, type OptionFacts, PROVIDERS } from "../catalogue/provider-facts.ts";

/** An environment that calls can be sent to, and the gateway with its credentials. */
export interface ServedEnvironment {
  name: "sandbox" | "test" | "live";
  /** Values that the site shows. Contains no secrets. */
  values: Values;
  apis: string[];
  gateway: Gateway;
  /** `Authorization` that the server adds for the site, which has no key. */
  authorization?: string;
}

/** Path parameters that depend on the environment. */
type Values = Record<string, string>;

const NAMES = APIS.map(({ provider, api }) => `${provider}/${api}`);
const EVERYTHING: Grants = Object.fromEntries(NAMES.map((name) => [name, ["*"]]));

/**
 * Returns the environments: `sandbox`, and if the environment variables contain credentials, `test`, and `live` if it is allowed.
 * Credentials that are not used are not passed to any gateway.
 */
export async function environmentsOf(
  sandbox: Sandbox,
  { variables, live }: { variables: Variables; live: boolean },
): Promise<ServedEnvironment[]> {
  const known: Readonly<Record<string, string>> = { ...sandbox.credentials };
  const environments = [
    served(
      "sandbox",
      sandboxCredentials(sandbox),
      valuesOf(({ name }) => known[name]),
    ),
  ];
  const real = credentialsFrom(variables);
  const values = valuesOf(({ variable }) => variables[variable]);
  const [ofTest, ofLive] = [only("test", real), only("live", real)];
  if (Object.keys(ofTest).length > 0) environments.push(served("test", ofTest, values));
  if (live && Object.keys(ofLive).length > 0) environments.push(await servedLive(ofLive, values));
  return environments;
}

/** Returns the sandbox's credentials, and placeholders for providers of which it only serves examples. */
function sandboxCredentials({ url, credentials }: Sandbox): Credentials {
  const known: Readonly<Record<string, string>> = { ...credentials };
  const entries = Object.entries(PROVIDERS).map(([provider, { options, sandboxPath }]) => {
    const value = (name: string) => (sandboxPath === undefined ? "any" : known[name]);
    const given = options.filter(({ isCredential }) => isCredential).map(({ name }) => [name, value(name)]);
    const path = sandboxPath ?? `/${NAMES.find((name) => name.startsWith(`${provider}/`))}`;
    return [provider, { test: { ...Object.fromEntries(given), baseUrl: url + path } }];
  });
  return Object.fromEntries(entries) as Credentials;
}

/** Returns the credentials of one environment. */
function only(environment: "test" | "live", credentials: Credentials): Credentials {
  return Object.fromEntries(Object.entries(credentials).filter(([, of]) => of && environment in of));
}

function valuesOf(read: (option: OptionFacts) => string | undefined): Values {
  const options = Object.values(PROVIDERS).flatMap((provider) => provider.options);
  const values = options.map((option) => [option.fills, read(option)]);
  return Object.fromEntries(values.filter(([parameter, value]) => parameter && value)) as Values;
}

function served(name: "sandbox" | "test", credentials: Credentials, values: Values): ServedEnvironment {
  const gateway = createGateway({ credentials, keyless: EVERYTHING, basePath: `/gateway/${name}`, log: () => {} });
  return { name, gateway, values, apis: apisOf(credentials) };
}

/** Gateways require a key for live calls, so the server creates one and adds it to requests. */
async function servedLive(credentials: Credentials, values: Values): Promise<ServedEnvironment> {
  const { key, hash } = await createGatewayKey();
  const gateway = createGateway({
    credentials,
    allowLive: true,
    keys: [{ id: "console", hash, grants: EVERYTHING, environment: "live" }],
    basePath: "/gateway/live",
    log: () => {},
  });
  return { name: "live", gateway, authorization: `Bearer ${key}`, values, apis: apisOf(credentials) };
}

function apisOf(credentials: Credentials): string[] {
  return NAMES.filter((name) => (name.split("/", 1)[0] as string) in credentials);
}
