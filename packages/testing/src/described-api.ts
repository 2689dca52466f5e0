import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Description, Schema } from "@linkwright/description/document";
import { JSON_TYPE, jsonOf, type Operation, readOperations, responseTo } from "@linkwright/description/operation";
import { resolveSchema } from "@linkwright/description/reference";
import { createRouter } from "@linkwright/description/router";
import { exampleResponse, sampleOf } from "@linkwright/description/sample";
import { serverPath } from "@linkwright/description/server-path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** An API by its description, read as users read it: from the types package. Holds requests and answers against it. */
export class DescribedApi {
  readonly operations: Operation[];
  readonly name: string;
  /** The description's path. */
  readonly file: string;
  /** What the servers' URLs hold beside the host: `/v1`. */
  readonly basePath: string;
  readonly description: Description;
  readonly #route: ReturnType<typeof createRouter<Operation>>;
  // Linting holds the descriptions against the metaschema, which would take longer here than all the rest.
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, meta: false });

  /** `name`: of the list of APIs, such as `stytch/b2b`. */
  constructor(name: string) {
    const [provider, api] = name.split("/");
    this.name = name;
    this.file = createRequire(import.meta.url).resolve(`@linkwright/${provider}-types/${api}/openapi.json`);
    this.description = JSON.parse(readFileSync(this.file, "utf8"));
    addFormats.default(this.#ajv);
    this.#ajv.addSchema(this.description, "description");
    this.operations = readOperations(this.description);
    this.basePath = serverPath(this.description.servers?.[0]?.url);
    this.#route = createRouter(this.operations);
  }

  /** The operation that serves a URL path without the base path, a fixed segment before a parameter. */
  match(method: string, pathname: string): Operation | undefined {
    const found = this.#route(method, pathname);
    return typeof found === "string" ? undefined : found.operation;
  }

  find(operationId: string): Operation {
    const operation = this.operations.find(({ id }) => id === operationId);
    if (!operation) throw new Error(`no operation ${operationId} is described`);
    return operation;
  }

  /** What is wrong with a request as the server received it; undefined where it fits. */
  requestProblem(operation: Operation, query: URLSearchParams, contentType: string, text: string): string | undefined {
    const known = new Set(operation.parameters.filter((each) => each.in === "query").map(({ name }) => name));
    const unknown = [...query.keys()].find((name) => !known.has(name.replace(/\[.*$/, "")));
    if (unknown) return `the query parameter ${unknown} is not described`;
    const missing = operation.parameters.find((each) => each.in === "query" && each.required && !query.has(each.name));
    if (missing) return `the query parameter ${missing.name} is missing`;
    if (!operation.body) return text === "" ? undefined : "a body where none is described";
    const type = contentType.split(";")[0]?.trim() ?? "";
    const media = operation.body.contents.get(type);
    if (!media) return `a body of the type ${type}`;
    const body = type === JSON_TYPE ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text));
    return this.#schemaProblem(media.pointer, body);
  }

  /** What is wrong with an answer; undefined where it fits. */
  responseProblem(operation: Operation, status: number, text: string): string | undefined {
    const response = responseTo(operation, status);
    if (!response) return "this status is not described";
    const media = jsonOf(response.contents);
    if (!media) return text === "" ? undefined : "a body where none is described";
    return this.#schemaProblem(media.pointer, JSON.parse(text));
  }

  /** A flat input that fits, made of the description's examples. */
  exampleInput(operation: Operation): Record<string, unknown> {
    const parameters = operation.parameters.filter(
      (each) => each.option === undefined && (each.in === "path" || (each.in === "query" && each.required)),
    );
    const example = operation.body?.media.example;
    return {
      ...Object.fromEntries(parameters.map(({ name, schema }) => [name, sampleOf(this.description, schema, name)])),
      ...(example as Record<string, unknown> | undefined),
    };
  }

  /** The first success that is described, with its example; undefined where it has no body. */
  exampleResponse(operation: Operation): { status: number; body: unknown } {
    return exampleResponse(this.description, operation);
  }

  resolve(schema: Schema): Schema {
    return resolveSchema(this.description, schema);
  }

  #schemaProblem(pointer: string, value: unknown): string | undefined {
    const $ref = `description${pointer}`;
    const validate = this.#ajv.getSchema($ref) ?? this.#ajv.compile({ $ref });
    return validate(value)
      ? undefined
      : `${this.#ajv.errorsText(validate.errors)}\n${JSON.stringify(value, undefined, 2)}`;
  }
}
