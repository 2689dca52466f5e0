import type { Channel, Schema, Server } from "@linkwright/description/document";
import type { Operation, Parameter } from "@linkwright/description/operation";
import type { PackedOperation } from "@linkwright/description/packed-operation";

/** What the list of operations and the search need of each. */
export interface OperationSummary extends Pick<Operation, "id" | "method" | "path" | "summary" | "deprecated"> {
  /** `stytch` */
  provider: string;
  /** `b2b` */
  api: string;
  /** The group it stands in: `Magic Links` */
  tag: string;
}

/** One operation, with all that its page shows: JSON that refers to nothing outside itself. */
export interface ConsoleOperation
  extends OperationSummary,
    PackedOperation,
    Pick<Operation, "description" | "repeatable" | "public"> {
  /** Of the API: `Stytch B2B` */
  title: string;
  /** The provider's own page. */
  docsUrl?: string;
  /** How each call sends somebody a message; undefined where it sends none. */
  sends?: Channel;
  paging?: NonNullable<Operation["pages"]>;
  /** Why no client has a method for it, only the raw client. */
  rawOnly?: string;
  /** Base URLs, that of test projects first. */
  servers: readonly Server[];
  parameters: readonly ConsoleParameter[];
  /** The flat input of its method: fields in the order of path, query, body and headers. */
  input: Schema;
  body?: { contentType: string; example?: unknown };
  responses: readonly ConsoleResponse[];
}

/** Its schema is that of the input's field. */
export type ConsoleParameter = Pick<Parameter, "name" | "in" | "required"> &
  Partial<Pick<Parameter, "example" | "option">>;

export interface ConsoleResponse {
  /** `200` */
  status: string;
  description: string;
  schema?: Schema;
  example?: unknown;
}
