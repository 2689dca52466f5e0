import { InvalidInputError } from "@linkwright/runtime";
import type { ApiName } from "../api-name.ts";
import { apis } from "../generated/operations.ts";
import type { Grants } from "./keys.ts";

/** Returns whether grants include an operation. */
export function isGranted(grants: Grants, api: ApiName, operationId: string): boolean {
  return (grants[api] ?? []).some((pattern) => matches(pattern, operationId));
}

function matches(pattern: string, operationId: string): boolean {
  if (pattern === "*") return true;
  return pattern.endsWith(".*") ? operationId.startsWith(pattern.slice(0, -1)) : operationId === pattern;
}

/** Throws an `InvalidInputError` for a pattern that matches nothing, which is a mistake. */
export function checkGrants(where: string, grants: Grants): void {
  const reject = (problem: string) => new InvalidInputError("createGateway", where, problem);
  for (const [api, patterns] of Object.entries(grants)) {
    const known = Object.hasOwn(apis, api) ? apis[api as ApiName] : undefined;
    if (!known) throw reject(`has an unknown API ${api}: use ${Object.keys(apis).join(", ")}`);
    if (!Array.isArray(patterns)) throw reject(`must have a list of patterns for ${api}`);
    for (const pattern of patterns) {
      if (known.operations.some(({ id }) => matches(pattern, id))) continue;
      throw reject(
        `has ${pattern}, which matches no operation of ${api}: operations are named like the client's methods`,
      );
    }
  }
}
