// The parts of an OpenAPI 3.1 document that this package reads, in our specs and in those of others.
import type { Pagination } from "@linkwright/runtime";

/** A JSON Schema. */
export interface Schema {
  $ref?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  example?: unknown;
  examples?: unknown[];
  "x-enumDescriptions"?: Record<string, string>;
  deprecated?: boolean;
  readOnly?: boolean;
  "x-secret"?: boolean;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
}

export interface Reference {
  $ref: string;
}

export interface ParameterObject {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  deprecated?: boolean;
  description?: string;
  style?: string;
  explode?: boolean;
  schema?: Schema;
  example?: unknown;
  "x-client-option"?: string;
  "x-raw-only"?: string;
}

export interface MediaTypeObject {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, { value?: unknown }>;
  encoding?: Record<string, { style?: string; explode?: boolean; contentType?: string }>;
}

/** A request body or a response. */
export interface ContentObject {
  description?: string;
  required?: boolean;
  content?: Record<string, MediaTypeObject>;
}

/** Channel of a message to a user. */
export type Channel = "email" | "sms" | "whatsapp";

export interface OperationObject {
  operationId?: string;
  tags?: string[];
  summary?: string;
  description?: string;
  deprecated?: boolean;
  externalDocs?: { url: string };
  "x-raw-only"?: string;
  "x-repeatable"?: boolean;
  "x-sends"?: Channel;
  "x-pagination"?: "none" | Pagination;
  servers?: Server[];
  security?: SecurityRequirement[];
  parameters?: (ParameterObject | Reference)[];
  requestBody?: ContentObject | Reference;
  responses?: Record<string, ContentObject | Reference>;
}

export interface PathItem {
  [method: string]: unknown;
  parameters?: (ParameterObject | Reference)[];
  servers?: Server[];
}

export interface Server {
  url: string;
  description?: string;
}

/** Security schemes that are required together, by name; if empty, no credentials are required. */
type SecurityRequirement = Record<string, string[]>;

interface SecurityScheme {
  type: string;
  scheme?: string;
  in?: string;
  name?: string;
}

/** Description of an API: its OpenAPI document, bundled. */
export interface Description {
  info: { title: string };
  servers?: Server[];
  security?: SecurityRequirement[];
  paths: Record<string, PathItem>;
  components?: {
    schemas?: Record<string, Schema>;
    securitySchemes?: Record<string, SecurityScheme>;
    [kind: string]: unknown;
  };
}
