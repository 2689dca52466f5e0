// Reading a bundled description: its operations, with references followed and inputs flattened.

import type { Pagination } from "@linkwright/runtime";
import { UserError } from "./main.ts";

/** A JSON Schema as our specs write them. */
export interface Schema {
  $ref?: string;
  description?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  deprecated?: boolean;
  readOnly?: boolean;
  "x-secret"?: boolean;
  minimum?: number;
  maximum?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
}

interface Reference {
  $ref: string;
}

interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  description?: string;
  schema: Schema;
  "x-client-option"?: string;
}

interface Content {
  content?: Record<string, { schema: Schema }>;
}

interface PathItem {
  [method: string]: unknown;
  parameters?: (Parameter | Reference)[];
}

interface OperationObject {
  operationId: string;
  summary: string;
  description: string;
  deprecated?: boolean;
  externalDocs: { url: string };
  "x-repeatable": boolean;
  "x-pagination": "none" | Pagination;
  servers?: { url: string }[];
  security?: Record<string, string[]>[];
  parameters?: (Parameter | Reference)[];
  requestBody?: (Content & { required?: boolean }) | Reference;
  responses: Record<string, Content | Reference>;
}

export interface Description {
  info: { title: string };
  servers?: { url: string }[];
  security?: Record<string, string[]>[];
  paths: Record<string, PathItem>;
  components?: { schemas?: Record<string, Schema>; securitySchemes?: Record<string, SecurityScheme> };
}

interface SecurityScheme {
  type: string;
  scheme?: string;
  in?: string;
  name?: string;
}

/** One operation, its input flat. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  summary: string;
  description: string;
  deprecated: boolean;
  docsUrl: string;
  repeatable: boolean;
  /** path parameters, query parameters and body fields, in this order */
  input: InputField[];
  /** the body takes fields that the description does not name */
  openInput: boolean;
  queryNames: string[];
  /** the body is a form instead of JSON */
  form: boolean;
  /** how it pages; undefined where it does not */
  pages: Pagination | undefined;
  /** `security` says that no credentials are needed */
  public: boolean;
  /** the operation's own server, where it is not the API's */
  server: string | undefined;
  /** header parameters that a call option fills, by that option's name */
  headers: { option: string; name: string; description: string; schema: Schema }[];
  /** what the method resolves to; undefined where no success answer has a body */
  answer: Schema | undefined;
}

export interface InputField {
  name: string;
  schema: Schema;
  description: string | undefined;
  required: boolean;
}

const METHODS = ["get", "put", "post", "delete", "patch", "head"];
/** Methods whose flat input all goes into path and query. */
export const BODILESS = ["GET", "DELETE", "HEAD"];

/** All operations of a description, sorted by id. Throws where one cannot become a method with a flat input. */
export function readOperations(description: Description): Operation[] {
  return Object.entries(description.paths)
    .flatMap(([path, item]) =>
      METHODS.filter((method) => item[method]).map((method) => readOperation(description, path, item, method)),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function readOperation(description: Description, path: string, item: PathItem, method: string): Operation {
  const operation = item[method] as OperationObject;
  const id = operation.operationId;
  const refuse = (problem: string): never => {
    throw new UserError(`${id} (${method.toUpperCase()} ${path}) cannot become a method: ${problem}`);
  };
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
    resolve<Parameter>(description, parameter),
  );
  const inPlace = (place: Parameter["in"]) => parameters.filter((parameter) => parameter.in === place);
  if (inPlace("cookie").length > 0) refuse("cookies are not supported.");
  for (const { name, ...parameter } of inPlace("header")) {
    if (!parameter["x-client-option"]) refuse(`say with \`x-client-option\` which option fills the header ${name}.`);
  }

  const body = operation.requestBody && resolve<Content & { required?: boolean }>(description, operation.requestBody);
  if (body && BODILESS.includes(method.toUpperCase())) refuse(`a ${method.toUpperCase()} has no body.`);
  const json = body?.content?.["application/json"];
  const form = body?.content?.["application/x-www-form-urlencoded"];
  const content = json ?? form;
  if (body && !content) refuse("its body is neither JSON nor a form.");
  const bodySchema = content && resolveSchema(description, content.schema);
  if (bodySchema && !bodySchema.properties) refuse("its body must be an object with `properties`.");

  const input = [
    ...[...inPlace("path"), ...inPlace("query")].map(({ name, required, schema, description, ...rest }) => ({
      name,
      schema,
      description,
      required: required === true && !rest["x-client-option"],
    })),
    ...Object.entries(bodySchema?.properties ?? {})
      .filter(([, schema]) => !schema.readOnly)
      .map(([name, schema]) => ({
        name,
        schema,
        description: undefined,
        required: bodySchema?.required?.includes(name) ?? false,
      })),
  ];
  const twice = input.find(({ name }, index) => input.findIndex((other) => other.name === name) !== index);
  if (twice) refuse(`\`${twice.name}\` is the name of two inputs. Rename the parameter.`);

  return {
    id,
    method: method.toUpperCase(),
    path,
    summary: operation.summary,
    description: operation.description,
    deprecated: operation.deprecated === true,
    docsUrl: operation.externalDocs.url,
    repeatable: operation["x-repeatable"],
    pages: operation["x-pagination"] === "none" ? undefined : operation["x-pagination"],
    input,
    openInput: bodySchema?.additionalProperties === true,
    queryNames: inPlace("query").map(({ name }) => name),
    form: form !== undefined && json === undefined,
    public: operation.security?.every((scheme) => Object.keys(scheme).length === 0) ?? false,
    server: operation.servers?.[0]?.url,
    headers: inPlace("header").map(({ name, description = "", schema, ...rest }) => ({
      option: rest["x-client-option"] ?? name,
      name,
      description,
      schema,
    })),
    answer: successSchema(description, operation, refuse),
  };
}

function successSchema(
  description: Description,
  operation: OperationObject,
  refuse: (problem: string) => never,
): Schema | undefined {
  const successes = Object.entries(operation.responses).filter(([status]) => status.startsWith("2"));
  if (successes.length === 0) refuse("it has no 2xx answer.");
  const schemas = successes.map(([, response]) => {
    const resolved = resolve<Content>(description, response);
    return resolved.content ? (jsonSchema(resolved) ?? refuse("its answer must be application/json.")) : undefined;
  });
  const bodies = schemas.filter((schema) => schema !== undefined);
  if (bodies.length === 0) return undefined;
  return schemas.length === 1 ? bodies[0] : { anyOf: bodies };
}

function jsonSchema({ content }: Content): Schema | undefined {
  return content?.["application/json"]?.schema;
}

/** The schema itself where it is a reference, else the schema. */
export function resolveSchema(description: Description, schema: Schema): Schema {
  return resolve<Schema>(description, schema as Schema | Reference);
}

function resolve<T extends object>(description: Description, value: T | Reference): T {
  if (!("$ref" in value) || typeof value.$ref !== "string") return value as T;
  let target: unknown = description;
  for (const part of value.$ref.slice(2).split("/")) {
    target = (target as Record<string, unknown> | undefined)?.[part.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  if (target === undefined) throw new UserError(`${value.$ref} refers to nothing.`);
  return resolve(description, target as T | Reference);
}
