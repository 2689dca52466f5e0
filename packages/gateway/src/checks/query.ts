import type { GatewayOperation } from "../operations.ts";
import { Rejection } from "../rejection.ts";

/** Rejects unknown query parameters: some frameworks read a method or a key from the query. */
export function checkQuery({ query = [] }: GatewayOperation, { searchParams }: URL): void {
  for (const name of searchParams.keys()) {
    // `filters[formId]` is the field of an object.
    if (!query.includes(name.replace(/\[[\w.]*\]$/, ""))) {
      throw new Rejection("unknown_parameter", "The query contains a parameter that the operation does not have.");
    }
  }
}
