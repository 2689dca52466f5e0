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

/** The file of `--config`: the options of `createGateway` that JSON can hold. */
export interface GatewayConfig extends FileOptions {
  /** By provider and environment. Secrets are `{ "env": "NAME_OF_VARIABLE" }`, so that the file holds none. */
  credentials?: Record<string, Record<string, Record<string, string | { env: string }>>>;
  /** Where several instances keep what they share. Its address is `{ "env": "NAME_OF_VARIABLE" }`. Default: each in its own memory. */
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

/** Names of settings that are secret: those of Redis and of any provider. */
const SECRETS = [
  "url",
  ...Object.values(providers).flatMap(({ options }) => Object.keys(options).filter((name) => options[name]?.secret)),
];

/** The options that a file and the environment give. Throws a `UsageError` for what a file must not or cannot say. */
export function optionsOf(config: GatewayConfig, variables: Variables): GatewayOptions {
  if (typeof config !== "object" || config === null || Array.isArray(config)) {
    throw new UsageError("The configuration must be a JSON object.");
  }
  const unknown = Object.keys(config).find((name) => !NAMES.has(name));
  if (unknown) throw new UsageError(`The configuration has no setting ${unknown}. Known: ${[...NAMES].join(", ")}.`);
  const { credentials, redis: _, ...rest } = config;
  return { ...rest, credentials: credentials ? resolved(credentials, variables) : credentialsFrom(variables) };
}

/** Where Redis is, if the file names one. */
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
      throw new UsageError(`${where} must not stand in the file: write { "env": "NAME_OF_VARIABLE" }.`);
    return value;
  }
  const set = variables[value.env];
  if (!set) throw new UsageError(`${where} is to come from ${value.env}, which is not set.`);
  return set;
}
