import { isApiError } from "@linkwright/runtime";
import type { DescribedApi } from "./described-api.ts";

/**
 * Calls every operation of a description by its method, with the description's own example as input. Returns the calls that
 * resulted in neither a response nor an error of the provider. The client's `fetch` should be a described one, which
 * validates requests and responses against the description.
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
      // A sandbox with state may not know the identifiers of the example. Its error is then a described response.
      if (isApiError(error)) continue;
      failures.push(`${operation.id}: ${error instanceof Error ? `${error.message} ${error.cause ?? ""}` : error}`);
    }
  }
  return failures;
}
