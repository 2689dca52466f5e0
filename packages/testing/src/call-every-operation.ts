import { isApiError } from "@linkwright/runtime";
import type { DescribedApi } from "./described-api.ts";

/**
 * Calls every operation of a description through its method, with the description's own example as input, and lists what was neither
 * answered nor refused by the provider's own error. The client's `fetch` is to be a described one, which holds requests and answers
 * against the description.
 */
export async function callEveryOperation(client: object, api: DescribedApi): Promise<string[]> {
  const failures: string[] = [];
  for (const operation of api.operations) {
    const method = operation.id
      .split(".")
      .reduce<unknown>((member, name) => (member as Record<string, unknown>)[name], client) as (
      input: object,
    ) => Promise<unknown>;
    try {
      await method(api.exampleInput(operation));
    } catch (error) {
      // What the sandbox keeps state for may not know the example's identifiers: that is its answer, and a described one.
      if (isApiError(error)) continue;
      failures.push(`${operation.id}: ${error instanceof Error ? `${error.message} ${error.cause ?? ""}` : error}`);
    }
  }
  return failures;
}
