import { readDescriptions } from "../../src/catalogue/apis.ts";
import type { ConsoleOperation } from "../../src/catalogue/operation.ts";
import { readOperations } from "../../src/catalogue/read-operations.ts";

/** Every operation of every description. */
export const OPERATIONS: readonly ConsoleOperation[] = readDescriptions().flatMap(({ provider, api, description }) =>
  readOperations(provider, api, description),
);

export function operationOf(api: string, id: string): ConsoleOperation {
  const found = OPERATIONS.find((each) => each.api === api && each.id === id);
  if (!found) throw new Error(`${api} describes no ${id}.`);
  return found;
}
