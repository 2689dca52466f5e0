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

/** An API by its description, read from the types package like users do. Validates requests and responses against it. */
export class DescribedApi {
  readonly operations: Operation[];
  readonly name: string;
  /** Path of the description. */
  readonly file: string;
  /** Path of the servers' URLs, such as `/v1`. */
  readonly basePath: string;
  readonly description: Description;
  readonly #route: ReturnType<typeof createRouter<Operation>>;
  // Linting validates the descriptions against the metaschema, which would take longer here than everything else.
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, meta: false });

  /** `name` is a name of the list of APIs, such as `stytch/b2b`. */
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

  /** Returns the operation of a URL path without the base path. A fixed segment takes precedence over a parameter. */
  match(method: string, pathname: string): Operation | undefined {
    const found = this.#route(method, pathname);
    return typeof found === "string" ? undefined : found.operation;
  }

  find(operationId: string): Operation {
    const operation = this.operations.find(({ id }) => id === operationId);
    if (!operation) throw new Error(`no operation ${operationId} is described`);
    return operation;
  }

  /** Returns what is wrong with a request as the server received it; `undefined` if it is valid. */
  requestProblem(operation: Operation, query: URLSearchParams, contentType: string, text: string): string | undefined {
    const known = new Set(operation.parameters.filter((each) => each.in === "query").map(({ name }) => name));
    const unknown = [...query.keys()].find((name) => !known.has(name.replace(/\[.*$/, "")));
    if (unknown) return `the query parameter ${unknown} is not described`;
    const missing = operation.parameters.find((each) => each.in === "query" && each.required && !query.has(each.name));
    if (missing) return `the query parameter ${missing.name} is missing`;
    if (!operation.body) return text === "" ? undefined : "a body although none is described";
    const type = contentType.split(";")[0]?.trim() ?? "";
    const media = operation.body.contents.get(type);
    if (!media) return `a body of the type ${type}`;
    const body = type === JSON_TYPE ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text));
    return this.#schemaProblem(media.pointer, body);
  }

  /** Returns what is wrong with a response; `undefined` if it is valid. */
  responseProblem(operation: Operation, status: number, text: string): string | undefined {
    const response = responseTo(operation, status);
    if (!response) return "this status is not described";
    const media = jsonOf(response.contents);
    if (!media) return text === "" ? undefined : "a body although none is described";
    return this.#schemaProblem(media.pointer, JSON.parse(text));
  }

  /** Returns a valid flat input, made of the description's examples. */
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

  /** Returns the first described success with its example; the example is `undefined` if it has no body. */
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
