import { UserError } from "../command/main.ts";
import type { JsonObject } from "./json.ts";

/** The version that a document is written in, 3.0 or 3.1. Throws a `UserError` for any other; `supported` ends what it says. */
export function openApiVersion({ openapi, swagger }: JsonObject, name: string, supported: string): string {
  if (swagger !== undefined) {
    throw new UserError(
      `${name} is Swagger ${swagger}. Convert it to OpenAPI 3 first, with swagger2openapi for instance.`,
    );
  }
  if (typeof openapi !== "string") throw new UserError(`${name} is no OpenAPI document: it has no \`openapi\` field.`);
  if (!/^3\.[01]\.\d/.test(openapi)) throw new UserError(`${name} is OpenAPI ${openapi}; ${supported}.`);
  return openapi;
}
