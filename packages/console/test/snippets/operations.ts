import { readAllOperations } from "../../src/catalogue/apis.ts";
import type { ConsoleOperation } from "../../src/catalogue/operation.ts";

/** All operations of all descriptions. */
export const OPERATIONS: readonly ConsoleOperation[] = readAllOperations();

export function operationOf(api: string, id: string): ConsoleOperation {
  const found = OPERATIONS.find((each) => each.api === api && each.id === id);
  if (!found) throw new Error(`${api} describes no ${id}.`);
  return found;
}
