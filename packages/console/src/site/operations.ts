import { use } from "react";
import type { ConsoleOperation, OperationSummary } from "../catalogue/operation.ts";
import { operationFile } from "../catalogue/operation-file.ts";

type Name = Pick<OperationSummary, "provider" | "api" | "id">;

const loading = new Map<string, Promise<ConsoleOperation>>();

/** Loads an operation, once. */
export function loadOperation(name: Name): Promise<ConsoleOperation> {
  const file = operationFile(name);
  const known = loading.get(file);
  if (known) return known;
  const loaded = fetch(file).then((response) => {
    if (!response.ok) throw new Error(`${name.id} could not be loaded: ${response.status} at ${file}.`);
    return response.json() as Promise<ConsoleOperation>;
  });
  loading.set(file, loaded);
  // A failed load can be retried.
  loaded.catch(() => loading.delete(file));
  return loaded;
}

/** Returns an operation. Suspends until it is loaded. */
export function useOperation(name: Name): ConsoleOperation {
  return use(loadOperation(name));
}
