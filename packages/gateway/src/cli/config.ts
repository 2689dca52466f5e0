import { UsageError } from "@linkwright/safe-http/node/command-line";
import { credentialsFrom, type Variables } from "../credentials.ts";
import type { Credentials } from "../generated/credentials.ts";
import { providers } from "../generated/operations.ts";
import type { GatewayOptions } from "../options.ts";
import type { RedisStoreOptions } from "../store/redis.ts";

type FileOptions = Pick<
  GatewayOptions,
  | "allowLive"
  | "allowInsecure"
  | "keyless"
  | "hosts"
  | "origins"
  | "basePath"
  | "timeoutMs"
  | "bodyTimeoutMs"
  | "maxRequestBytes"
  | "maxResponseBytes"
  | "metrics"
  | "limits"
  | "keys"
  | "jwt"
>;

/** Contents of the `--config` file: the options of `createGateway` that JSON can express. */
export interface GatewayConfig extends FileOptions {
  /** Credentials by provider and environment. Secrets are `{ "env": "NAME_OF_VARIABLE" }`, so that the file contains none. */
  credentials?: Record<string, Record<string, Record<string, string | { env: string }>>>;
  /** Redis that several instances share. Its URL is `{ "env": "NAME_OF_VARIABLE" }`. Default: each instance uses its own memory. */
  redis?: { url: string | { env: string }; prefix?: string; trustRestarts?: boolean };
}

const NAMES = new Set<string>([
  "allowLive",
  "allowInsecure",
  "keyless",
  "hosts",
  "origins",
  "basePath",
  "timeoutMs",
  "bodyTimeoutMs",
  "maxRequestBytes",
  "maxResponseBytes",
  "metrics",
  "limits",
  "redis",
  "keys",
  "jwt",
  "credentials",
] satisfies (keyof GatewayConfig)[]);

/** Names of secret settings: those of Redis and of every provider. */
const SECRETS = [
  "url",
  ...Object.values(providers).flatMap(({ options }) => Object.keys(options).filter((name) => options[name]?.secret)),
];

/** Returns the gateway's options from the file and the environment. Throws a `UsageError` if the file is invalid. */
export function optionsOf(config: GatewayConfig, variables: Variables): GatewayOptions {
  if (typeof config !== "object" || config === null || Array.isArray(config)) {
    throw new UsageError("The configuration must be a JSON object.");
  }
  const unknown = Object.keys(config).find((name) => !NAMES.has(name));
  if (unknown)
    throw new UsageError(`Unknown setting in the configuration: ${unknown}. Known settings: ${[...NAMES].join(", ")}.`);
  const { credentials, redis: _, ...rest } = config;
  return { ...rest, credentials: credentials ? resolved(credentials, variables) : credentialsFrom(variables) };
}

/** Returns the options of the Redis store; undefined if the file has none. */
export function redisOf({ redis }: GatewayConfig, variables: Variables): RedisStoreOptions | undefined {
  return redis && { ...redis, url: settingOf("redis.url", "url", redis.url, variables) };
}

function resolved(credentials: NonNullable<GatewayConfig["credentials"]>, variables: Variables): Credentials {
  const found: Record<string, Record<string, Record<string, string>>> = {};
  for (const [provider, environments] of Object.entries(credentials)) {
    found[provider] = {};
    for (const [environment, fields] of Object.entries(environments)) {
      const values = Object.entries(fields).map(([name, value]) => [
        name,
        settingOf(`credentials.${provider}.${environment}.${name}`, name, value, variables),
      ]);
      found[provider][environment] = Object.fromEntries(values);
    }
  }
  return found as Credentials;
}

function settingOf(where: string, name: string, value: string | { env: string }, variables: Variables): string {
  if (typeof value === "string") {
    if (SECRETS.includes(name))
      throw new UsageError(`${where} is a secret and must not be in the file: use { "env": "NAME_OF_VARIABLE" }.`);
    return value;
  }
  const set = variables[value.env];
  if (!set) throw new UsageError(`${where} is read from ${value.env}, which is not set.`);
  return set;
}
