import { InvalidInputError } from "@linkwright/runtime";
import type { GatewayOptions } from "./options.ts";

const SWITCHES = ["allowLive", "allowInsecure"] as const;
const AMOUNTS = ["timeoutMs", "bodyTimeoutMs", "maxRequestBytes", "maxResponseBytes"] as const;
const LISTS = ["hosts", "origins"] as const;
const LIMITS = ["perOperation", "perCaller", "overall"] as const;

/** Throws for values that the types forbid but JSON or JavaScript allow: `"false"` would be truthy, and a time of `NaN` no limit. */
export function checkOptions(options: GatewayOptions): void {
  for (const name of SWITCHES)
    check(name, options[name], (value) => typeof value === "boolean", "must be `true` or `false`");
  for (const name of AMOUNTS) check(name, options[name], isAmount, "must be a number greater than 0");
  for (const name of LISTS) check(name, options[name], Array.isArray, "must be a list");
  check(
    "metrics",
    options.metrics,
    (value) => ["loopback", "anyone", "nobody"].includes(value),
    "must be `loopback`, `anyone` or `nobody`",
  );
  for (const name of LIMITS) {
    const fits = ({ calls, seconds }: { calls: unknown; seconds: unknown }) => isWhole(calls) && isWhole(seconds);
    check(`limits.${name}`, options.limits?.[name], fits, "must have `calls` and `seconds`, each a positive integer");
  }
  for (const host of options.hosts ?? [])
    check(
      "hosts",
      host,
      isHost,
      "must be host names, with a port if it is not the default, such as gateway.example.com",
    );
  for (const origin of options.origins ?? []) {
    check("origins", origin, isOrigin, "must be origins: scheme, host and port, such as https://app.example.com");
  }
  check("basePath", options.basePath, isPlainPath, "must be a plain path, such as /gateway");
}

function check<T>(field: string, value: T | undefined, fits: (value: T) => boolean, problem: string): void {
  if (value !== undefined && !fits(value)) throw new InvalidInputError("createGateway", field, problem);
}

function isAmount(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value) && value > 0;
}

function isWhole(value: unknown): boolean {
  return isAmount(value) && Number.isInteger(value);
}

function isHost(host: string): boolean {
  return ["https", "http"].some(
    (scheme) => URL.canParse(`${scheme}://${host}`) && new URL(`${scheme}://${host}`).host === host,
  );
}

function isOrigin(origin: string): boolean {
  return URL.canParse(origin) && new URL(origin).origin === origin;
}

function isPlainPath(path: string): boolean {
  return path === "" || (/^(\/[\w.~-]+)+\/?$/.test(path) && new URL(path, "http://localhost").pathname === path);
}
