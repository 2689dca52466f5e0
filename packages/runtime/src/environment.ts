import { type Credential, sendable } from "./credential.ts";
import { InvalidInputError } from "./errors/invalid-input-error.ts";

/** Returns an environment variable if the platform has an environment: Node, Bun, Deno, workers with Node compatibility. */
function environmentVariable(name: string): string | undefined {
  return (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.[name];
}

/**
 * Returns an option, or its environment variable if it is not given. Throws an `InvalidInputError` that names both if neither is set, or
 * one that does not quote the value if it cannot be sent in a header.
 */
export function requiredSetting<T extends Credential>(
  creator: string,
  option: string,
  given: T | undefined,
  variable: string,
): T | string {
  const value = optionalSetting(creator, option, given, variable);
  if (value === undefined) throw new InvalidInputError(creator, option, `is missing: pass it, or set ${variable}`);
  return value;
}

/** Like `requiredSetting`, but returns `undefined` if neither is set. */
export function optionalSetting<T extends Credential>(
  creator: string,
  option: string,
  given: T | undefined,
  variable: string,
): T | string | undefined {
  const value = given ?? environmentVariable(variable);
  if (value === undefined || value === "") return undefined;
  return typeof value === "function" ? value : sendable(creator, option, value);
}
