import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

interface Schema {
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  default?: unknown;
  $ref?: string;
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
  "x-client-option"?: string;
}

interface Content {
  content?: Record<string, { schema: Schema; example?: unknown }>;
}

interface OperationObject {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: Content;
  responses: Record<string, Content>;
}

interface Description {
  paths: Record<string, Record<string, OperationObject> & { parameters?: Parameter[] }>;
}

/** An operation as the description tells it, with the JSON pointer of its place there. */
export interface DescribedOperation extends OperationObject {
  method: string;
  path: string;
  pointer: string;
  parameters: Parameter[];
}

/** An API by its description, read as users read it: from the types package. Holds requests and answers against it. */
export class DescribedApi {
  readonly operations: DescribedOperation[];
  readonly #description: Description;
  readonly #routes: { operation: DescribedOperation; pattern: RegExp }[];
  // Linting holds the descriptions against the metaschema, which would take longer here than all the rest.
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, meta: false });

  constructor(specifier: string) {
    this.#description = JSON.parse(readFileSync(createRequire(import.meta.url).resolve(specifier), "utf8"));
    addFormats.default(this.#ajv);
    this.#ajv.addSchema(this.#description, "description");
    this.operations = Object.entries(this.#description.paths).flatMap(([path, { parameters = [], ...methods }]) =>
      Object.entries(methods).map(([method, operation]) => ({
        ...operation,
        method: method.toUpperCase(),
        path,
        pointer: `#/paths/${pointerToken(path)}/${method}`,
        parameters: [...parameters, ...(operation.parameters ?? [])].map((parameter) => this.resolve(parameter)),
      })),
    );
    this.#routes = this.operations
      .map((operation) => ({ operation, pattern: new RegExp(`^${operation.path.replaceAll(/\{\w+\}/g, "[^/]+")}$`) }))
      .sort((a, b) => a.operation.path.split("{").length - b.operation.path.split("{").length);
  }

  /** The operation that serves a URL path, a fixed segment before a parameter. */
  match(method: string, pathname: string): DescribedOperation | undefined {
    return this.#routes.find((route) => route.operation.method === method && route.pattern.test(pathname))?.operation;
  }

  find(operationId: string): DescribedOperation {
    const operation = this.operations.find((each) => each.operationId === operationId);
    if (!operation) throw new Error(`no operation ${operationId} is described`);
    return operation;
  }

  /** What is wrong with a request as the server received it; undefined where it fits. */
  requestProblem(
    operation: DescribedOperation,
    query: URLSearchParams,
    contentType: string,
    text: string,
  ): string | undefined {
    const known = new Set(operation.parameters.filter((each) => each.in === "query").map(({ name }) => name));
    const unknown = [...query.keys()].find((name) => !known.has(name.replace(/\[.*$/, "")));
    if (unknown) return `the query parameter ${unknown} is not described`;
    const missing = operation.parameters.find((each) => each.in === "query" && each.required && !query.has(each.name));
    if (missing) return `the query parameter ${missing.name} is missing`;
    if (!operation.requestBody) return text === "" ? undefined : "a body where none is described";
    const { pointer, target } = this.#locate(operation.requestBody, `${operation.pointer}/requestBody`);
    const type = contentType.split(";")[0]?.trim() ?? "";
    if (!target.content?.[type]) return `a body of the type ${type}`;
    const body = type === "application/json" ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text));
    return this.#schemaProblem(`${pointer}/content/${pointerToken(type)}/schema`, body);
  }

  /** What is wrong with an answer; undefined where it fits. */
  answerProblem(operation: DescribedOperation, status: number, text: string): string | undefined {
    const response = operation.responses[status];
    if (!response) return "this status is not described";
    const { pointer, target } = this.#locate(response, `${operation.pointer}/responses/${status}`);
    if (!target.content) return text === "" ? undefined : "a body where none is described";
    return this.#schemaProblem(`${pointer}/content/application~1json/schema`, JSON.parse(text));
  }

  /** A flat input that fits, made of the description's examples. */
  exampleInput(operation: DescribedOperation): Record<string, unknown> {
    const parameters = operation.parameters.filter(
      (each) => !each["x-client-option"] && (each.in === "path" || (each.in === "query" && each.required)),
    );
    const body = operation.requestBody && this.resolve(operation.requestBody).content;
    const example = body && Object.values(body)[0]?.example;
    return {
      ...Object.fromEntries(parameters.map(({ name, schema }) => [name, sample(name, this.resolve(schema))])),
      ...(example as Record<string, unknown> | undefined),
    };
  }

  /** The first success that is described, with its example; undefined where it has no body. */
  exampleAnswer(operation: DescribedOperation): { status: number; body: unknown } {
    const [status, response] = Object.entries(operation.responses).find(([each]) => each.startsWith("2")) ?? [
      "200",
      {},
    ];
    return { status: Number(status), body: this.resolve(response).content?.["application/json"]?.example };
  }

  resolve<T extends object>(value: T): T {
    if (!("$ref" in value) || typeof value.$ref !== "string") return value;
    const target = value.$ref
      .slice(2)
      .split("/")
      .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], this.#description);
    return this.resolve(target as T);
  }

  #locate(value: Content, pointer: string): { pointer: string; target: Content } {
    return "$ref" in value ? { pointer: String(value.$ref), target: this.resolve(value) } : { pointer, target: value };
  }

  #schemaProblem(pointer: string, value: unknown): string | undefined {
    const $ref = `description${pointer}`;
    const validate = this.#ajv.getSchema($ref) ?? this.#ajv.compile({ $ref });
    return validate(value)
      ? undefined
      : `${this.#ajv.errorsText(validate.errors)}\n${JSON.stringify(value, undefined, 2)}`;
  }
}

function sample(name: string, { type, format, enum: values, default: fallback }: Schema): unknown {
  if (values) return values[0];
  if (fallback !== undefined) return fallback;
  if (type === "integer" || type === "number") return 1;
  if (type === "boolean") return true;
  if (type === "array") return [];
  if (format === "uuid") return "0f9c2d51-3a77-4b0e-9a55-6c8d1e2f3a4b";
  if (format === "date-time") return "2026-04-15T12:00:00Z";
  return `${name}-1`;
}

function pointerToken(key: string): string {
  return encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
}
