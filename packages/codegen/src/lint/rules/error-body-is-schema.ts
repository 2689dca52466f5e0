import type { Visitor } from "../rule.ts";

/** Requires the body of an error response to be a named schema, so that clients and the sandbox can rely on it. */
export function errorBodyIsSchema(): Visitor {
  return {
    Operation(operation, { report, location, resolve }) {
      for (const [status, response] of Object.entries(operation.responses ?? {})) {
        if (!/^[45]/.test(status)) continue;
        const content = Object.values(resolve(response).node?.content ?? {});
        if (content.length > 0 && content.every((mediaType) => mediaType.schema?.$ref)) continue;
        report({
          message: `The ${status} response needs a body whose schema is a \`$ref\`. Refer to a shared response of the provider.`,
          location: location.child(["responses", status]).key(),
        });
      }
    },
  };
}
