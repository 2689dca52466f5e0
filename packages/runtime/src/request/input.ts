import { InvalidInputError } from "../errors/invalid-input-error.ts";
import { isObject } from "../is-object.ts";
import type { Input, Operation } from "./operation.ts";
import { ownNames } from "./value.ts";

/** A flat input, split into the parts of an HTTP request. */
export interface SortedInput {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  /** `undefined` if the operation takes none. */
  body: Record<string, unknown> | undefined;
}

/** Splits an input by name; fields that neither path nor query names go into the body, or into the query if there is no body. */
export function sortInput({ id, contentType, pathNames, queryNames }: Operation, input: Input): SortedInput {
  if (!isObject(input) || Array.isArray(input)) {
    throw new InvalidInputError(id, "input", "must be an object with the operation's fields");
  }
  const sorted: SortedInput = { path: {}, query: {}, body: contentType === undefined ? undefined : {} };
  for (const name of ownNames(input)) {
    const inBody = sorted.body && !queryNames.includes(name);
    const place = pathNames.includes(name) ? sorted.path : inBody ? sorted.body : sorted.query;
    (place as Record<string, unknown>)[name] = input[name];
  }
  return sorted;
}
