import type { Description, OperationObject, ParameterObject, PathItem, Schema } from "@linkwright/description/document";
import { consoleOperations } from "../src/catalogue/console-operations.ts";
import type { ConsoleOperation } from "../src/catalogue/operation.ts";

interface Given extends OperationObject {
  id?: string;
  method?: string;
  path?: string;
  parameters?: ParameterObject[];
}

const BODILESS = ["GET", "HEAD", "DELETE"];
const LEAST = {
  tags: ["Things"],
  summary: "Create a thing",
  description: "Creates a thing.",
  externalDocs: { url: "https://example.com/docs" },
  responses: { 204: { description: "done" } },
};

/** Returns an operation of an existing API with only the given properties in its description. */
export function operationWith({ id = "things.create", method = "POST", path = "/things", ...own }: Given) {
  const undescribed = Array.from(path.matchAll(/\{([^{}]+)\}/g), ([, name = ""]) => name).filter(
    (name) => !own.parameters?.some((parameter) => parameter.name === name),
  );
  const operation = {
    ...LEAST,
    operationId: id,
    ...(BODILESS.includes(method) ? {} : { requestBody: json({ additionalProperties: true }) }),
    ...own,
    parameters: [
      ...undescribed.map((name): ParameterObject => ({ name, in: "path", required: true, schema: {} })),
      ...(own.parameters ?? []),
    ],
  };
  const [read] = consoleOperations("upvio", "v1", descriptionOf({ [path]: { [method.toLowerCase()]: operation } }));
  return read as ConsoleOperation;
}

export function descriptionOf(paths: Record<string, PathItem>, schemas: Record<string, Schema> = {}): Description {
  return { info: { title: "Toy" }, servers: [{ url: "https://api.example.com" }], paths, components: { schemas } };
}

export function json(schema: Schema, example?: unknown) {
  return { required: true, content: { "application/json": { schema, example } } };
}
