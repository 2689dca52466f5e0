/** A JSON Schema as the descriptions write them, references replaced by what they refer to. */
export interface JsonSchema {
  title?: string;
  description?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  examples?: unknown[];
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
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
}

/** How a message reaches a person. */
export type Channel = "email" | "sms" | "whatsapp";

/** What the list of operations and the search need of each. */
export interface OperationSummary {
  /** `stytch` */
  provider: string;
  /** `b2b` */
  api: string;
  /** `operationId`, the method's dotted path on the client */
  id: string;
  /** `POST` */
  method: string;
  /** `/v1/b2b/organizations/{organization_id}`, without the base URL */
  path: string;
  /** The group it stands in: `Magic Links` */
  tag: string;
  summary: string;
  deprecated: boolean;
}

/** One operation, with all that its page shows. */
export interface ConsoleOperation extends OperationSummary {
  /** Of the API: `Stytch B2B` */
  title: string;
  description: string;
  /** The provider's own page. */
  docsUrl: string;
  /** How each call sends somebody a message; undefined where it sends none. */
  sends?: Channel;
  /** Calling it again does no harm. */
  repeatable: boolean;
  paging?: Paging;
  /** It needs no credentials. */
  public: boolean;
  /** Base URLs, that of test projects first. */
  servers: { url: string; description: string }[];
  parameters: ConsoleParameter[];
  body?: ConsoleBody;
  responses: ConsoleResponse[];
}

export interface ConsoleParameter {
  /** Also its name in the flat input, a header's too: `X-Stytch-Member-Session` */
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  description: string;
  schema: JsonSchema;
  example?: unknown;
  /** The client's option that fills it instead of the method's input: `authorization.session_token`, `businessId` */
  option?: string;
}

export interface ConsoleBody {
  contentType: "application/json" | "application/x-www-form-urlencoded";
  required: boolean;
  /** Always an object's. */
  schema: JsonSchema;
  example?: unknown;
}

export interface ConsoleResponse {
  /** `200` */
  status: string;
  description: string;
  schema?: JsonSchema;
  example?: unknown;
}

/** `x-pagination`: which fields carry the cursor or the offset, and the items. */
export type Paging = Readonly<Record<string, unknown>>;

/** The values of an operation's parameters and body fields, by name. Names are unique across all of them. */
export type FlatInput = Record<string, unknown>;
