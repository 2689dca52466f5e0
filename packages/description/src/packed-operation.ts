import type { Description } from "./document.ts";
import type { Operation } from "./operation.ts";
import { tableLine } from "./operation-table.ts";

/** Plain data from which an operation's requests can be built without its description. */
export interface PackedOperation {
  id: string;
  /** The operation's line in the runtime's `OperationTable`. */
  line: string;
  /** Names of the header parameters. */
  headers: readonly string[];
}

export function packOperation(description: Description, operation: Operation): PackedOperation {
  const headers = operation.parameters.flatMap(({ in: place, name }) => (place === "header" ? [name] : []));
  return { id: operation.id, line: tableLine(description, operation), headers };
}
