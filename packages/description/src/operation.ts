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

/** One operation of a description, with references followed to all of its parts; within schemas they stay. */
export interface Operation {
  /** `operationId`, or what there is without one: `GET /pets` */
  id: string;
  /** `POST` */
  method: string;
  /** `/v1/b2b/organizations/{organization_id}`, without the base URL */
  path: string;
  tags: readonly string[];
  summary: string;
  description: string;
  deprecated: boolean;
  /** the provider's page, where the description names it */
  docsUrl: string | undefined;
  /** sending it again changes nothing more */
  repeatable: boolean;
  /** the channel of the message that each call sends a person */
  sends: Channel | undefined;
  /** how it pages; undefined where it does not */
  pages: Pagination | undefined;
  /** why it has no method, where only the raw client has it */
  rawOnly: string | undefined;
  /** `security` says that no credentials are needed */
  public: boolean;
  /** the operation's own server, where it is not the API's */
  server: string | undefined;
  /** base URLs of the servers that serve it, its own or the API's */
  servers: readonly Server[];
  /** Those of its path and its own, which win where both name one. */
  parameters: readonly Parameter[];
  body: Body | undefined;
  /** In the order of the description. */
  responses: readonly Response[];
}

export interface Parameter {
  name: string;
  in: ParameterObject["in"];
  required: boolean;
  deprecated: boolean;
  /** its own, or that of its schema */
  description: string;
  schema: Schema;
  /** the JSON pointer of its schema */
  pointer: string;
  style: string | undefined;
  explode: boolean | undefined;
  example: unknown;
  /** the client's option that fills it instead of the method's input: `authorization.session_token` */
  option: string | undefined;
  /** why only the raw client has it, where that is so */
  rawOnly: string | undefined;
}

/** What a request or a response may carry, by its content type. */
export type Contents = ReadonlyMap<string, Media>;

export interface Media {
  schema: Schema;
  /** the JSON pointer of the schema */
  pointer: string;
  /** the only one, or the first of several */
  example: unknown;
  encoding: NonNullable<MediaTypeObject["encoding"]>;
}

interface Body {
  required: boolean;
  /** what it is sent as, of all that it may be: JSON first, then a form */
  contentType: string;
  /** that of `contentType` */
  media: Media;
  contents: Contents;
}

export interface Response {
  /** as it is written: `200`, `4XX`, `default` */
  status: string;
  description: string;
  contents: Contents;
}

/** Methods that an operation can stand under, in the order in which operations of a path are read. */
export const METHODS: readonly string[] = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];

/** Methods by which the raw client alone calls. */
const METHODLESS = ["OPTIONS", "TRACE"];

/** Every operation of a description, in its order. Throws a `DescriptionError` where a reference leads nowhere. */
export function readOperations(description: Description): Operation[] {
  return Object.entries(description.paths).flatMap(([path, given]) => {
    const { part: item, pointer } = locate<PathItem>(description, given ?? {}, `#/paths/${pointerToken(path)}`);
    return METHODS.filter((method) => item[method]).map((method) =>
      readOperation(description, path, item, method, pointer),
    );
  });
}

/** One operation; `pointer` is that of its path. */
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
  // An empty list says nothing.
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
  // A body of no content type is none.
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

/** What of a response is JSON: `application/json`, else what is JSON by another name (`application/problem+json`). */
export function jsonOf(contents: Contents): Media | undefined {
  const other = [...contents.keys()].find((type) => /^application\/([\w.-]+\+)?json\s*(;|$)/.test(type));
  return contents.get(JSON_TYPE) ?? contents.get(other ?? "");
}

/** The response to a status, where the description names that very one. */
export function responseTo({ responses }: Operation, status: number): Response | undefined {
  return responses.find((response) => response.status === String(status));
}

/** An object schema with what its `allOf` and references bring. */
export function mergedObject(description: Description, schema: Schema, above: readonly Schema[] = []): Schema {
  const resolved = resolve<Schema>(description, schema as Schema | Reference);
  if (!resolved.allOf || above.includes(resolved)) return resolved;
  const { allOf, ...own } = resolved;
  const parts = [...allOf.map((part) => mergedObject(description, part, [...above, resolved])), own];
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
