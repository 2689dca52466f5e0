import type {
  Channel,
  ConsoleBody,
  ConsoleOperation,
  ConsoleParameter,
  ConsoleResponse,
  JsonSchema,
  Paging,
} from "./operation.ts";

/** What of a bundled description is read here. */
export interface Description {
  info: { title: string };
  servers: { url: string; description?: string }[];
  paths: Record<string, PathItem>;
  components?: Record<string, unknown>;
}

type PathItem = { parameters?: ParameterObject[] } & Record<string, unknown>;

interface ParameterObject {
  name: string;
  in: ConsoleParameter["in"];
  required?: boolean;
  description?: string;
  schema: JsonSchema;
  example?: unknown;
  "x-client-option"?: string;
}

interface Content {
  content?: Record<string, { schema: JsonSchema; example?: unknown; examples?: Record<string, { value: unknown }> }>;
}

interface OperationObject {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  deprecated?: boolean;
  externalDocs: { url: string };
  "x-repeatable": boolean;
  "x-sends"?: Channel;
  "x-pagination": "none" | Paging;
  servers?: Description["servers"];
  security?: Record<string, string[]>[];
  parameters?: ParameterObject[];
  requestBody?: Content & { required?: boolean };
  responses: Record<string, Content & { description: string }>;
}

const METHODS = ["get", "put", "post", "delete", "patch"];

/** Every operation of a description, in its order. Each stands alone: nothing in it refers to elsewhere. */
export function readOperations(provider: string, api: string, description: Description): ConsoleOperation[] {
  return Object.entries(description.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => {
      const resolved = resolve(description, { shared: item.parameters ?? [], operation: item[method] }) as {
        shared: ParameterObject[];
        operation: OperationObject;
      };
      return readOperation({ provider, api, method: method.toUpperCase(), path }, description, resolved);
    }),
  );
}

function readOperation(
  place: Pick<ConsoleOperation, "provider" | "api" | "method" | "path">,
  description: Description,
  { shared, operation }: { shared: ParameterObject[]; operation: OperationObject },
): ConsoleOperation {
  const paging = operation["x-pagination"];
  const body = readBody(operation);
  return {
    ...place,
    id: operation.operationId,
    tag: operation.tags[0] ?? "",
    title: description.info.title,
    summary: operation.summary,
    description: operation.description,
    docsUrl: operation.externalDocs.url,
    deprecated: operation.deprecated === true,
    repeatable: operation["x-repeatable"],
    ...(operation["x-sends"] && { sends: operation["x-sends"] }),
    ...(paging !== "none" && { paging }),
    public: operation.security?.every((scheme) => Object.keys(scheme).length === 0) ?? false,
    servers: (operation.servers ?? description.servers).map(({ url, description = "" }) => ({ url, description })),
    parameters: [...shared, ...(operation.parameters ?? [])].map(readParameter),
    ...(body && { body }),
    responses: Object.entries(operation.responses).map(readResponse),
  };
}

function readParameter({ name, required, description, schema, example, ...rest }: ParameterObject): ConsoleParameter {
  const option = rest["x-client-option"];
  return {
    name,
    in: rest.in,
    required: required === true,
    description: description ?? schema.description ?? "",
    schema,
    ...(example !== undefined && { example }),
    ...(option !== undefined && { option }),
  };
}

function readBody({ operationId, requestBody }: OperationObject): ConsoleBody | undefined {
  if (!requestBody) return undefined;
  for (const contentType of ["application/json", "application/x-www-form-urlencoded"] as const) {
    const content = requestBody.content?.[contentType];
    if (!content) continue;
    return { contentType, required: requestBody.required === true, schema: content.schema, ...exampleOf(content) };
  }
  throw new Error(`${operationId}: its body is neither JSON nor a form.`);
}

function readResponse([status, { description, content }]: [
  string,
  Content & { description: string },
]): ConsoleResponse {
  const json = content?.["application/json"];
  return { status, description, ...(json && { schema: json.schema, ...exampleOf(json) }) };
}

function exampleOf({ example, examples }: NonNullable<Content["content"]>[string]): { example?: unknown } {
  const value = example ?? Object.values(examples ?? {})[0]?.value;
  return value === undefined ? {} : { example: value };
}

/** The value with every reference replaced by what it refers to; our descriptions hold none that leads back to itself. */
function resolve(description: Description, value: unknown, within: readonly string[] = []): unknown {
  if (Array.isArray(value)) return value.map((each) => resolve(description, each, within));
  if (typeof value !== "object" || value === null) return value;
  const { $ref, ...beside } = value as Record<string, unknown>;
  if (typeof $ref !== "string") {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, resolve(description, each, within)]));
  }
  if (within.includes($ref)) throw new Error(`${$ref} refers to itself, which the console cannot show.`);
  const target = resolve(description, follow(description, $ref), [...within, $ref]) as object;
  return { ...target, ...(resolve(description, beside, within) as object) };
}

function follow(description: Description, reference: string): unknown {
  let target: unknown = description;
  for (const part of reference.slice(2).split("/")) {
    target = (target as Record<string, unknown> | undefined)?.[part.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  if (target === undefined) throw new Error(`${reference} refers to nothing.`);
  return target;
}
