import { type FlatInput, packedRequest } from "@linkwright/description/request";
import type { ConsoleOperation } from "../../catalogue/operation.ts";
import type { Environment } from "./environments.ts";

/** Response to a call. */
export interface ReceivedResponse {
  status: number;
  /** Time from the call until the body was received, in milliseconds. */
  duration: number;
  headers: [name: string, value: string][];
  /** Provider's ID of the request, for its support. */
  requestId?: string;
  /** `true` if the gateway rejected it before it reached the provider. */
  rejected: boolean;
  /** Parsed JSON, or the text if it is not JSON; undefined if there is none. */
  body: unknown;
}

// Headers that help a reader; the others concern the transport.
const HEADERS = [
  "content-type",
  "retry-after",
  "x-request-id",
  "idempotency-replayed",
  "x-linkwright-gateway",
  "location",
];

/** Sends a call through the gateway. Throws an `InvalidInputError` if the input cannot be sent, or an error if no response arrives. */
export async function send(
  operation: ConsoleOperation,
  input: FlatInput,
  environment: Environment,
): Promise<ReceivedResponse> {
  const { method, target, headers, body } = packedRequest(operation, withValues(operation, input, environment));
  const url = `${environment.gateway}/${operation.provider}/${operation.api}${target}`;
  const began = performance.now();
  const response = await fetch(url, {
    method,
    headers: { accept: "application/json", ...headers },
    ...(body !== undefined && { body }),
    redirect: "manual",
  });
  const text = await response.text();
  const duration = performance.now() - began;
  const read = readBody(text);
  const requestId = requestIdOf(read) ?? response.headers.get("x-request-id");
  return {
    status: response.status,
    duration,
    headers: HEADERS.flatMap((name): [string, string][] => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
    ...(requestId && { requestId }),
    rejected: response.headers.get("x-linkwright-gateway") === "rejected",
    body: read,
  };
}

/** Returns the input with the values of the environment, such as the business that a key belongs to. */
export function withValues({ parameters }: ConsoleOperation, input: FlatInput, { values }: Environment): FlatInput {
  const known = parameters.filter(({ name }) => values[name] !== undefined).map(({ name }) => [name, values[name]]);
  return { ...Object.fromEntries(known), ...input };
}

function readBody(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function requestIdOf(body: unknown): string | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { request_id, error } = body as { request_id?: unknown; error?: { requestId?: unknown } | null };
  const id = request_id ?? error?.requestId;
  return typeof id === "string" ? id : undefined;
}
