import type { Channel, Schema, Server } from "@linkwright/description/document";
import type { Operation, Parameter } from "@linkwright/description/operation";
import type { PackedOperation } from "@linkwright/description/packed-operation";

/** Fields of an operation for the list of operations and the search. */
export interface OperationSummary extends Pick<Operation, "id" | "method" | "path" | "summary" | "deprecated"> {
  /** Provider, such as `stytch`. */
  provider: string;
  /** API, such as `b2b`. */
  api: string;
  /** Group of operations, such as `Magic Links`. */
  tag: string;
}

/** An operation with all data of its page, as JSON without external references. */
export interface ConsoleOperation
  extends OperationSummary,
    PackedOperation,
    Pick<Operation, "description" | "repeatable" | "public"> {
  /** Title of the API, such as `Stytch B2B`. */
  title: string;
  /** URL of the provider's documentation. */
  docsUrl?: string;
  /** Channel of the message that each call sends; undefined if it sends none. */
  sends?: Channel;
  paging?: NonNullable<Operation["pages"]>;
  /** Reason why only the raw client supports it; undefined if a client has a method for it. */
  rawOnly?: string;
  /** Base URLs, starting with that of test projects. */
  servers: readonly Server[];
  parameters: readonly ConsoleParameter[];
  /** Schema of its method's flat input, with fields in the order of path, query, body and headers. */
  input: Schema;
  body?: { contentType: string; example?: unknown };
  responses: readonly ConsoleResponse[];
}

/** A parameter. Its schema is that of the input's field. */
export type ConsoleParameter = Pick<Parameter, "name" | "in" | "required"> &
  Partial<Pick<Parameter, "example" | "option">>;

export interface ConsoleResponse {
  /** Status code, such as `200`. */
  status: string;
  description: string;
  schema?: Schema;
  example?: unknown;
}
