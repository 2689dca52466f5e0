import { type FlatInput, packedRequest } from "@linkwright/description/request";
import type { ConsoleOperation } from "../../catalogue/operation.ts";
import type { Environment } from "./environments.ts";

/** What came back. */
export interface ReceivedResponse {
  status: number;
  /** Milliseconds from the call until the body was there. */
  duration: number;
  headers: [name: string, value: string][];
  /** The provider's name of the request, to be quoted to its support. */
  requestId?: string;
  /** The gateway refused it; the provider has not seen it. */
  rejected: boolean;
  /** Parsed where it is JSON, else the text; undefined where there is none. */
  body: unknown;
}

// What a reader acts on; the rest is the transport's business.
const HEADERS = [
  "content-type",
  "retry-after",
  "x-request-id",
  "idempotency-replayed",
  "x-linkwright-gateway",
  "location",
];

/** Sends a call through the gateway. Throws the clients' `InvalidInputError` where the input cannot be sent, and where no answer came. */
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

/** The input with what the environment knows, such as the business that a key belongs to. */
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
