import type { Description, OperationObject, PathItem, Schema } from "./document.ts";
import { type Operation, readOperations } from "./operation.ts";

/** Returns a description with only the given operation, and that operation as read. For tests. */
export function toyOperation(
  own: OperationObject = {},
  { method = "post", path = "/things", item = {} as PathItem, schemas = {} as Record<string, Schema> } = {},
): { description: Description; operation: Operation } {
  const described = { operationId: "things.do", responses: { 204: { description: "done" } }, ...own };
  const description: Description = {
    info: { title: "Toy" },
    servers: [{ url: "https://api.example.com" }],
    paths: { [path]: { ...item, [method]: described } },
    components: { schemas },
  };
  return { description, operation: readOperations(description)[0] as Operation };
}
