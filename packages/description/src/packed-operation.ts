import type { Description } from "./document.ts";
import type { Operation } from "./operation.ts";
import { tableLine } from "./operation-table.ts";

/** What an operation's requests are built from, as plain data for where its description is not at hand. */
export interface PackedOperation {
  id: string;
  /** Its line in the table that the runtime reads. */
  line: string;
  /** Names of its header parameters. */
  headers: readonly string[];
}

export function packOperation(description: Description, operation: Operation): PackedOperation {
  const headers = operation.parameters.flatMap(({ in: place, name }) => (place === "header" ? [name] : []));
  return { id: operation.id, line: tableLine(description, operation), headers };
}
