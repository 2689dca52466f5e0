import { dereferenced } from "@linkwright/description/dereferenced";
import { DescriptionError } from "@linkwright/description/description-error";
import type { Description } from "@linkwright/description/document";
import { type Method, methodOf } from "@linkwright/description/method";
import { jsonOf, type Operation, type Response, readOperations } from "@linkwright/description/operation";
import { packOperation } from "@linkwright/description/packed-operation";
import { inputSchema } from "./input-schema.ts";
import type { ConsoleOperation, ConsoleResponse } from "./operation.ts";

/** Returns the operations of a description, in its order. */
export function consoleOperations(provider: string, api: string, description: Description): ConsoleOperation[] {
  return readOperations(description).map((operation) => {
    const { method, path, tags, summary, docsUrl, sends, pages, body } = operation;
    const known = methodOrReason(description, operation);
    return {
      ...packOperation(description, operation),
      provider,
      api,
      method,
      path,
      tag: tags[0] ?? "Other",
      title: description.info.title,
      summary,
      description: operation.description,
      ...(docsUrl !== undefined && { docsUrl }),
      deprecated: operation.deprecated,
      repeatable: operation.repeatable,
      ...(sends && { sends }),
      ...(pages && { paging: pages }),
      public: operation.public,
      ...(typeof known === "string" && { rawOnly: known }),
      servers: operation.servers,
      parameters: operation.parameters
        .filter(({ rawOnly }) => rawOnly === undefined)
        .map(({ name, in: place, required, example, option }) => ({
          name,
          in: place,
          required,
          ...(example !== undefined && { example }),
          ...(option !== undefined && { option }),
        })),
      input: typeof known === "string" ? {} : dereferenced(description, inputSchema(description, known)),
      ...(body && { body: { contentType: body.contentType, ...exampleOf(body.media) } }),
      responses: operation.responses.map((response) => readResponse(description, response)),
    };
  });
}

/** Returns an operation's client method, or the reason why it has none. */
function methodOrReason(description: Description, operation: Operation): Method | string {
  if (operation.rawOnly !== undefined) return operation.rawOnly;
  try {
    return methodOf(description, operation);
  } catch (error) {
    if (error instanceof DescriptionError) return error.message;
    throw error;
  }
}

function readResponse(description: Description, { status, contents, ...response }: Response): ConsoleResponse {
  const json = jsonOf(contents);
  return {
    status,
    description: response.description,
    ...(json && { schema: dereferenced(description, json.schema), ...exampleOf(json) }),
  };
}

function exampleOf(media: { example: unknown }): { example?: unknown } {
  return media.example === undefined ? {} : { example: media.example };
}
