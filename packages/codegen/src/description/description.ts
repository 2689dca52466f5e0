// Reading a bundled description: its operations, with references followed and inputs flattened.

import type { Pagination } from "@linkwright/runtime";
import { UserError } from "../command/main.ts";

/** A JSON Schema as our specs write them. */
export interface Schema {
  $ref?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  example?: unknown;
  deprecated?: boolean;
  readOnly?: boolean;
  "x-secret"?: boolean;
  "x-enumDescriptions"?: Record<string, string>;
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
  style?: string;
  explode?: boolean;
  schema: Schema;
  "x-client-option"?: string;
  "x-raw-only"?: string;
}

interface Content {
  content?: Record<string, { schema: Schema; encoding?: Record<string, { style?: string }> }>;
}

export interface PathItem {
  [method: string]: unknown;
  parameters?: (Parameter | Reference)[];
}

interface OperationObject {
  operationId: string;
  summary?: string;
  description?: string;
  deprecated?: boolean;
  externalDocs?: { url: string };
  "x-raw-only"?: string;
  "x-repeatable": boolean;
  "x-sends"?: Channel;
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

/** How a message reaches a person. */
export type Channel = "email" | "sms" | "whatsapp";

/** One operation, its input flat. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  summary: string;
  description: string;
  deprecated: boolean;
  /** the provider's page, where the description names it */
  docsUrl: string | undefined;
  repeatable: boolean;
  /** the channel of the message that each call sends a person */
  sends: Channel | undefined;
  /** path parameters, query parameters and body fields, in this order */
  input: InputField[];
  /** the body takes fields that the description does not name */
  openInput: boolean;
  queryNames: string[];
  /** of the body; undefined where it has none */
  contentType: string | undefined;
  /** how parameters are written that are not written as is usual, by their names */
  styles: Record<string, string>;
  /** the form writes lists and objects with brackets (`deepObject`) */
  deepForm: boolean;
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
  /** what a success without a body resolves to `undefined` for, beside an answer that has one */
  answerMayBeMissing: boolean;
  /** a success other than 204 has no body that is described: what comes is not read */
  unread: boolean;
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

/**
 * All operations of a description that have a method, sorted by id: those marked `x-raw-only` have none. Throws where another cannot
 * become a method with a flat input.
 */
export function readOperations(description: Description): Operation[] {
  return Object.entries(description.paths)
    .flatMap(([path, item]) =>
      METHODS.filter((method) => item[method] && !(item[method] as OperationObject)["x-raw-only"]).map((method) =>
        readOperation(description, path, item, method),
      ),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** One operation with its input flat. Throws a `UserError` where it cannot become a method. */
function readOperation(description: Description, path: string, item: PathItem, method: string): Operation {
  const operation = item[method] as OperationObject;
  const id = operation.operationId;
  const refuse = (problem: string): never => {
    throw new UserError(`${id} (${method.toUpperCase()} ${path}) cannot become a method: ${problem}`);
  };
  const parameters = parametersOf(description, item, operation);
  const inPlace = (place: Parameter["in"]) => parameters.filter((parameter) => parameter.in === place);
  if (inPlace("cookie").length > 0) refuse("cookies are not supported.");
  for (const { name, ...parameter } of inPlace("header")) {
    if (!parameter["x-client-option"]) refuse(`say with \`x-client-option\` which option fills the header ${name}.`);
  }

  const body = operation.requestBody && resolve<Content & { required?: boolean }>(description, operation.requestBody);
  if (body && BODILESS.includes(method.toUpperCase())) refuse(`a ${method.toUpperCase()} has no body.`);
  const contentType = bodyType(body);
  const content = contentType === undefined ? undefined : body?.content?.[contentType];
  if (body && !FLAT.includes(contentType ?? "")) refuse("its body is neither JSON nor a form.");
  const bodySchema = content && mergedObject(description, content.schema);
  if (bodySchema && !bodySchema.properties && bodySchema.additionalProperties !== true)
    refuse("its body must be an object with `properties`.");

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
    summary: operation.summary ?? `${method.toUpperCase()} ${path}`,
    description: operation.description ?? "",
    deprecated: operation.deprecated === true,
    docsUrl: operation.externalDocs?.url,
    repeatable: operation["x-repeatable"],
    sends: operation["x-sends"],
    pages: operation["x-pagination"] === "none" ? undefined : operation["x-pagination"],
    input,
    openInput: bodySchema?.additionalProperties === true,
    queryNames: inPlace("query").map(({ name }) => name),
    ...wireOf(description, operation, parameters, body),
    headers: inPlace("header").map(({ name, description = "", schema, ...rest }) => ({
      option: rest["x-client-option"] ?? name,
      name,
      description,
      schema,
    })),
    ...successAnswer(description, operation, method, refuse),
  };
}

const FORM = "application/x-www-form-urlencoded";
/** Bodies whose fields are a method's input. */
const FLAT = ["application/json", FORM];

/** What a body is written as: JSON where it may be, else a form, else what there is. */
function bodyType(body: Content | undefined): string | undefined {
  const types = Object.keys(body?.content ?? {});
  const known = [...FLAT, "multipart/form-data"].find((type) => types.includes(type));
  return known ?? types.find((type) => /\+json\b/.test(type)) ?? types[0];
}

type Wire = Pick<Operation, "contentType" | "deepForm" | "styles" | "public" | "server">;

/** What of an operation decides how it is written, whether it has a method or not. */
function wireOf(
  description: Description,
  operation: OperationObject,
  parameters: Parameter[],
  body: Content | undefined,
): Wire {
  const contentType = bodyType(body);
  const encoding = contentType === FORM ? Object.values(body?.content?.[FORM]?.encoding ?? {}) : [];
  return {
    contentType,
    deepForm: encoding.some(({ style }) => style === "deepObject"),
    styles: Object.fromEntries(
      parameters.flatMap((parameter) => {
        const style = styleOf(parameter, resolveSchema(description, parameter.schema ?? {}));
        return style ? [[parameter.name, style]] : [];
      }),
    ),
    public: operation.security?.every((scheme) => Object.keys(scheme).length === 0) ?? false,
    server: operation.servers?.[0]?.url,
  };
}

/** The name that the runtime has for a style; undefined where it writes so anyway. https://spec.openapis.org/oas/v3.1.1.html#style-values */
function styleOf(parameter: Parameter, { type }: Schema): string | undefined {
  const types = [type ?? []].flat();
  if (parameter.in === "path") {
    const { style = "simple", explode = false } = parameter;
    const name = explode ? `${style}*` : style;
    return name === "simple" ? undefined : name;
  }
  if (parameter.in !== "query") return undefined;
  const { style = "form", explode = style === "form" } = parameter;
  if (types.includes("array")) {
    if (explode) return undefined;
    return style === "spaceDelimited" ? "space" : style === "pipeDelimited" ? "pipe" : "csv";
  }
  if (!types.includes("object") || style === "deepObject") return undefined;
  return style === "spaceDelimited" ? "space" : style === "pipeDelimited" ? "pipe" : explode ? "fields" : "csv";
}

/** Operations that only the raw client has, by their id: what decides how they are written. */
export function readRawOperations(
  description: Description,
): (Wire & Pick<Operation, "id" | "method" | "path" | "repeatable" | "queryNames">)[] {
  const all = Object.entries(description.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => (item[method] as OperationObject | undefined)?.["x-raw-only"]).map((method) => {
      const operation = item[method] as OperationObject;
      const body = operation.requestBody && resolve<Content>(description, operation.requestBody);
      return {
        id: operation.operationId,
        method: method.toUpperCase(),
        path,
        repeatable: operation["x-repeatable"],
        queryNames: [],
        ...wireOf(description, operation, parametersOf(description, item, operation), body),
      };
    }),
  );
  return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Those of the path and of the operation, which win where both name one. Without those that only the raw client has. */
function parametersOf(description: Description, item: PathItem, operation: OperationObject): Parameter[] {
  const all = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
    resolve<Parameter>(description, parameter),
  );
  const byName = new Map(all.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]));
  return [...byName.values()].filter((parameter) => !parameter["x-raw-only"]);
}

function successAnswer(
  description: Description,
  operation: OperationObject,
  method: string,
  refuse: (problem: string) => never,
): Pick<Operation, "answer" | "answerMayBeMissing" | "unread"> {
  const successes = Object.entries(operation.responses).filter(([status]) => status.startsWith("2"));
  if (successes.length === 0) refuse("it has no 2xx answer.");
  const answers = successes.map(([status, response]) => {
    const { content = {} } = resolve<Content>(description, response);
    const described = method !== "head" && Object.keys(content).length > 0;
    const schema = described ? (jsonSchema(content) ?? refuse("its answer must be application/json.")) : undefined;
    return { status, schema };
  });
  const bodies = answers.flatMap(({ schema }) => schema ?? []);
  const unread = answers.some(({ status, schema }) => schema === undefined && status !== "204");
  if (bodies.length > 0 && unread) refuse("one of its 2xx answers has a body and another than 204 has none.");
  return {
    answer: bodies.length > 1 ? { anyOf: bodies } : bodies[0],
    answerMayBeMissing: bodies.length > 0 && bodies.length < answers.length,
    unread,
  };
}

/** Of `application/json`, else of what is JSON by another name (`application/problem+json`). */
function jsonSchema(content: NonNullable<Content["content"]>): Schema | undefined {
  const other = Object.keys(content).find((type) => /^application\/([\w.-]+\+)?json\s*(;|$)/.test(type));
  return (content["application/json"] ?? content[other ?? ""])?.schema;
}

/** An object schema with what its `allOf` and references bring. */
function mergedObject(description: Description, schema: Schema, above: readonly Schema[] = []): Schema {
  const resolved = resolveSchema(description, schema);
  if (!resolved.allOf || above.includes(resolved)) return resolved;
  const { allOf, ...own } = resolved;
  const parts = [...allOf.map((part) => mergedObject(description, part, [...above, resolved])), own];
  const properties = parts.some((part) => part.properties)
    ? { properties: Object.assign({}, ...parts.map((part) => part.properties)) as Record<string, Schema> }
    : {};
  const open = parts.some((part) => part.additionalProperties === true);
  return {
    ...own,
    ...properties,
    required: parts.flatMap((part) => part.required ?? []),
    ...(open && { additionalProperties: true }),
  };
}

/** The schema itself where it is a reference, else the schema. */
export function resolveSchema(description: Description, schema: Schema): Schema {
  return resolve<Schema>(description, schema as Schema | Reference);
}

function resolve<T extends object>(description: Description, value: T | Reference, passed: string[] = []): T {
  if (!("$ref" in value) || typeof value.$ref !== "string") return value as T;
  let target: unknown = description;
  for (const part of value.$ref.slice(2).split("/")) {
    target = (target as Record<string, unknown> | undefined)?.[part.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  if (target === undefined) throw new UserError(`${value.$ref} refers to nothing.`);
  if (passed.includes(value.$ref)) throw new UserError(`${value.$ref} refers to itself.`);
  return resolve(description, target as T | Reference, [...passed, value.$ref]);
}
