import type { Pagination } from "@linkwright/runtime";
import type {
  Channel,
  ContentObject,
  Description,
  MediaTypeObject,
  OperationObject,
  ParameterObject,
  PathItem,
  Reference,
  Schema,
  Server,
} from "./document.ts";
import { locate, pointerToken, resolve } from "./reference.ts";

/** An operation of a description, with references resolved except within schemas. */
export interface Operation {
  /** `operationId`, or method and path without one: `GET /pets`. */
  id: string;
  /** HTTP method in upper case, such as `POST`. */
  method: string;
  /** Path without the base URL: `/v1/b2b/organizations/{organization_id}`. */
  path: string;
  tags: readonly string[];
  summary: string;
  description: string;
  deprecated: boolean;
  /** URL of the provider's documentation, if the description has it. */
  docsUrl: string | undefined;
  /** `true` if the operation is idempotent. */
  repeatable: boolean;
  /** Channel of the message that each call sends to a user. */
  sends: Channel | undefined;
  /** Pagination; `undefined` if the operation has none. */
  pages: Pagination | undefined;
  /** Reason why it is available only in the raw client and has no method. */
  rawOnly: string | undefined;
  /** `true` if `security` requires no credentials. */
  public: boolean;
  /** The operation's own server, if it is not the API's. */
  server: string | undefined;
  /** Servers of the operation, its own or the API's. */
  servers: readonly Server[];
  /** Parameters of its path and its own, which override those of the path. */
  parameters: readonly Parameter[];
  body: Body | undefined;
  /** Responses in the order of the description. */
  responses: readonly Response[];
}

export interface Parameter {
  name: string;
  in: ParameterObject["in"];
  required: boolean;
  deprecated: boolean;
  /** Description of the parameter, or of its schema. */
  description: string;
  schema: Schema;
  /** JSON pointer of its schema. */
  pointer: string;
  style: string | undefined;
  explode: boolean | undefined;
  example: unknown;
  /** Client option that sets it instead of the method's input: `authorization.session_token`. */
  option: string | undefined;
  /** Reason why it is available only in the raw client, if so. */
  rawOnly: string | undefined;
}

/** Contents of a request or a response, by content type. */
export type Contents = ReadonlyMap<string, Media>;

export interface Media {
  schema: Schema;
  /** JSON pointer of the schema. */
  pointer: string;
  /** The only example, or the first of several. */
  example: unknown;
  encoding: NonNullable<MediaTypeObject["encoding"]>;
}

interface Body {
  required: boolean;
  /** Preferred content type: JSON first, then a form. */
  contentType: string;
  /** Content of type `contentType`. */
  media: Media;
  contents: Contents;
}

export interface Response {
  /** Status as written: `200`, `4XX`, `default`. */
  status: string;
  description: string;
  contents: Contents;
}

/** Keys of operations in a path item, in the order in which they are read. */
export const METHODS: readonly string[] = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];

/** HTTP methods that are available only in the raw client. */
const METHODLESS = ["OPTIONS", "TRACE"];

/** Returns every operation of a description, in order. Throws a `DescriptionError` if a reference has no target. */
export function readOperations(description: Description): Operation[] {
  return Object.entries(description.paths).flatMap(([path, given]) => {
    const { part: item, pointer } = locate<PathItem>(description, given ?? {}, `#/paths/${pointerToken(path)}`);
    return METHODS.filter((method) => item[method]).map((method) =>
      readOperation(description, path, item, method, pointer),
    );
  });
}

/** Returns an operation; `pointer` is the JSON pointer of its path. */
export function readOperation(
  description: Description,
  path: string,
  item: PathItem,
  method: string,
  pointer: string,
): Operation {
  const operation = item[method] as OperationObject;
  const at = `${pointer}/${method}`;
  const upper = method.toUpperCase();
  // An empty list means none.
  const own = [operation.servers, item.servers].find((servers) => servers && servers.length > 0);
  return {
    id: operation.operationId ?? `${upper} ${path}`,
    method: upper,
    path,
    tags: operation.tags ?? [],
    summary: operation.summary ?? `${upper} ${path}`,
    description: operation.description ?? "",
    deprecated: operation.deprecated === true,
    docsUrl: operation.externalDocs?.url,
    repeatable: operation["x-repeatable"] === true,
    sends: operation["x-sends"],
    pages: operation["x-pagination"] === "none" ? undefined : operation["x-pagination"],
    rawOnly:
      operation["x-raw-only"] ?? (METHODLESS.includes(upper) ? `clients have no methods for ${upper}` : undefined),
    public: operation.security?.every((scheme) => Object.keys(scheme).length === 0) ?? false,
    server: own?.[0]?.url,
    servers: own ?? description.servers ?? [],
    parameters: parametersOf(description, item, operation, pointer, at),
    body: operation.requestBody && readBody(description, operation.requestBody, `${at}/requestBody`),
    responses: Object.entries(operation.responses ?? {}).map(([status, given]) => {
      const { part, pointer: place } = locate<ContentObject>(description, given, `${at}/responses/${status}`);
      return { status, description: part.description ?? "", contents: contentsOf(part, place) };
    }),
  };
}

function parametersOf(
  description: Description,
  item: PathItem,
  operation: OperationObject,
  itemPointer: string,
  pointer: string,
): Parameter[] {
  const read = (list: readonly (ParameterObject | Reference)[] = [], from: string) =>
    list.map((each, index) => {
      const { part, pointer: place } = locate<ParameterObject>(description, each, `${from}/parameters/${index}`);
      return readParameter(part, `${place}/schema`);
    });
  const all = [...read(item.parameters, itemPointer), ...read(operation.parameters, pointer)];
  return [...new Map(all.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values()];
}

function readParameter({ name, in: place, schema = {}, ...parameter }: ParameterObject, pointer: string): Parameter {
  return {
    name,
    in: place,
    required: parameter.required === true,
    deprecated: parameter.deprecated === true,
    description: parameter.description ?? schema.description ?? "",
    schema,
    pointer,
    style: parameter.style,
    explode: parameter.explode,
    example: parameter.example,
    option: parameter["x-client-option"],
    rawOnly: parameter["x-raw-only"],
  };
}

export const JSON_TYPE = "application/json";
export const FORM_TYPE = "application/x-www-form-urlencoded";
const MULTIPART_TYPE = "multipart/form-data";

function readBody(description: Description, given: ContentObject | Reference, at: string): Body | undefined {
  const { part, pointer } = locate<ContentObject>(description, given, at);
  const contents = contentsOf(part, pointer);
  const types = [...contents.keys()];
  const contentType =
    [JSON_TYPE, FORM_TYPE, MULTIPART_TYPE].find((type) => contents.has(type)) ??
    types.find((type) => /\+json\b/.test(type)) ??
    types[0];
  const media = contents.get(contentType ?? "");
  // A body without a content type counts as no body.
  if (contentType === undefined || media === undefined) return undefined;
  return { required: part.required === true, contentType, media, contents };
}

function contentsOf({ content = {} }: ContentObject, pointer: string): Contents {
  return new Map(
    Object.entries(content).map(([type, { schema = {}, example, examples, encoding = {} }]) => [
      type,
      {
        schema,
        pointer: `${pointer}/content/${pointerToken(type)}/schema`,
        example: example ?? Object.values(examples ?? {})[0]?.value,
        encoding,
      },
    ]),
  );
}

/** Returns the JSON content of a response: `application/json`, or another JSON type such as `application/problem+json`. */
export function jsonOf(contents: Contents): Media | undefined {
  const other = [...contents.keys()].find((type) => /^application\/([\w.-]+\+)?json\s*(;|$)/.test(type));
  return contents.get(JSON_TYPE) ?? contents.get(other ?? "");
}

/** Returns the response with exactly this status, if described. */
export function responseTo({ responses }: Operation, status: number): Response | undefined {
  return responses.find((response) => response.status === String(status));
}

/** Returns an object schema merged with its `allOf` and references, and with the fields of all its variants if it is a choice of objects. */
export function mergedObject(description: Description, schema: Schema, above: readonly Schema[] = []): Schema {
  const resolved = resolve<Schema>(description, schema as Schema | Reference);
  if (above.includes(resolved)) return resolved;
  const within = [...above, resolved];
  const choices = [resolved.anyOf, resolved.oneOf].flatMap((variants) => choiceOf(description, variants, within) ?? []);
  if (!resolved.allOf && choices.length === 0) return resolved;
  const { allOf = [], ...own } = resolved;
  const parts = [...allOf.map((part) => mergedObject(description, part, within)), ...choices, own];
  const properties = parts.some((part) => part.properties)
    ? { properties: Object.assign({}, ...parts.map((part) => part.properties)) as Record<string, Schema> }
    : {};
  const required = [...new Set(parts.flatMap((part) => part.required ?? []))];
  const open = parts.some((part) => part.additionalProperties === true);
  return {
    ...own,
    ...properties,
    ...(required.length > 0 && { required }),
    ...(open && { additionalProperties: true }),
  };
}

/** Returns the fields that all variants of a choice of objects may have, and must; `undefined` if one of them is not an object with fields. */
function choiceOf(
  description: Description,
  variants: readonly Schema[] | undefined,
  above: readonly Schema[],
): Schema | undefined {
  const merged = variants
    ?.map((variant) => mergedObject(description, variant, above))
    .filter(({ type }) => type !== "null");
  if (!merged || merged.length === 0 || merged.some(({ properties }) => !properties)) return undefined;
  const [first = {}, ...others] = merged;
  const properties: Record<string, Schema> = {};
  for (const name of new Set(merged.flatMap((variant) => Object.keys(variant.properties ?? {})))) {
    const own = merged.flatMap((variant) => variant.properties?.[name] ?? []);
    properties[name] =
      own.length > 1 && new Set(own.map((each) => JSON.stringify(each))).size > 1 ? { anyOf: own } : (own[0] ?? {});
  }
  const required = (first.required ?? []).filter((name) => others.every((other) => other.required?.includes(name)));
  const open = merged.some(({ additionalProperties }) => additionalProperties === true);
  return { properties, required, ...(open && { additionalProperties: true }) };
}
