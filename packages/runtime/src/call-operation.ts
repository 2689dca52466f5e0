import { onAbort } from "./abort-listeners.ts";
import type { ApiResponse } from "./api-promise.ts";
import { attempts } from "./attempts.ts";
import { Call } from "./call.ts";
import type { CallContext } from "./context.ts";
import { errorFromResponse } from "./error-from-response.ts";
import { InvalidInputError } from "./errors/invalid-input-error.ts";
import { idempotencyKey } from "./gateway.ts";
import type { AnyRequest, RawInit, RawResult } from "./openapi-fetch.ts";
import { readJson } from "./read-json.ts";
import { ReadResponse } from "./read-response.ts";
import { serializeBody } from "./request/body.ts";
import { JSON_TYPE } from "./request/content-type.ts";
import { addHeaders, type HeaderRecord, type HeaderValues } from "./request/headers.ts";
import { sortInput } from "./request/input.ts";
import type { Input, Operation } from "./request/operation.ts";
import { checkForeignPath, serializePath } from "./request/path.ts";
import { serializeQuery } from "./request/query.ts";
import { given, kindOf, ownNames } from "./request/value.ts";
import { checkRequestOptions, filledHeaders, type RequestOptions } from "./request-options.ts";

/** Calls an operation by its method: resolves to the body of a 2xx response and throws for any other status. */
export async function callMethod(
  context: CallContext,
  operation: Operation,
  input: Input,
  options: RequestOptions,
): Promise<ApiResponse<unknown>> {
  checkRequestOptions(operation.id, options, context.optionNames);
  const { path, query, body } = sortInput(operation, input);
  const call = new Call(context, operation, [input], options);
  const headers: HeaderRecord = filledHeaders(operation.id, options, context.optionHeaders);
  addHeaders(operation.id, headers, options.headers, context.acting);
  call.mayBeEmpty = operation.unread || operation.method === "HEAD";
  const init = { params: { path, query }, body, ...(options.cache && { cache: options.cache }) };
  const { error, data, response } = await send(call, init, headers);
  if (!response.ok) throw errorFromResponse(call, response, error);
  return { data, response, attempts: call.attempts };
}

/** Calls an operation as openapi-fetch does: resolves to `{ data, response }`, or to `{ error, response }` for a status other than 2xx. */
export async function callRaw(
  context: CallContext,
  method: string,
  path: string,
  init: RawInit = {},
): Promise<RawResult> {
  // Only a described path can have a query of its own.
  if (!/^\/[^?]+\?/.test(path)) checkForeignPath(path);
  const verb = String(method).toUpperCase();
  const operation = context.findOperation(verb, path);
  if (operation.id === "api") checkForeignPath(path);
  const { params = {} } = init;
  const call = new Call(context, operation, [params.path, params.query, init.body], {
    signal: init.signal ?? undefined,
  });
  const headers: HeaderRecord = {};
  for (const some of [init.headers, params.header] as (HeaderValues | undefined)[]) {
    addHeaders(operation.id, headers, some, context.acting);
  }
  const result = await send(call, init, headers);
  const { error, response } = result;
  if (response.ok || (error !== undefined && error !== "")) return result;
  return { error: errorFromResponse(call, response, error), response };
}

/** Sends a call of either kind: builds the request as the description specifies and passes it through openapi-fetch. */
async function send(call: Call, init: RawInit, own: HeaderRecord): Promise<RawResult> {
  const { context, operation } = call;
  const { core, throughGateway, credentialHeaders } = context;
  const { signal } = call;
  call.secrets.push(...Object.values(own));
  const { params = {}, parseAs = "json", querySerializer: ownQuery } = init;
  const headers: HeaderRecord = { ...context.headers, ...own };
  const body = bodyOf(call, init, headers);
  if (throughGateway && !operation.repeatable) headers["idempotency-key"] ??= idempotencyKey();
  const sendsNone = operation.public && !throughGateway;
  call.authHeaderNames = sendsNone ? [] : credentialHeaders.filter((name) => headers[name] !== null);
  call.headers = given(headers);
  call.body = body as BodyInit | undefined;
  call.init = init;
  call.knownUrl = !init.baseUrl && !init.pathSerializer;
  const baseUrl = init.baseUrl || (!context.fixedServer && operation.server) || context.server;
  const path = { ...context.defaults };
  const { path: givenPath = {}, query: givenQuery = {} } = params;
  for (const name of ownNames(givenPath)) path[name] = givenPath[name] ?? path[name];
  const writtenPath = pathSerializer(call, init, path, baseUrl.replace(/\/$/, ""));
  const fixedQuery = operation.path.split("?")[1];
  const query =
    typeof ownQuery === "function" && fixedQuery === undefined
      ? undefined
      : [
          fixedQuery,
          typeof ownQuery === "function" ? ownQuery(givenQuery) : serializeQuery(operation, givenQuery, ownQuery),
        ]
          .filter(Boolean)
          .join("&");
  const intercepted = core.intercepted || (init.middleware?.length ?? 0) > 0 || init.Request !== undefined;
  // The bytes that were read can be used directly unless the caller or middleware needs a real response.
  const real = intercepted || parseAs !== "json";
  // A `Request` would leave a listener on the caller's signal.
  const controller = intercepted && signal ? new AbortController() : undefined;
  const unlisten = controller && onAbort(signal, () => controller.abort(signal?.reason));
  try {
    const result = await core.send(operation.method, operation.path, {
      ...init,
      params: { ...params, path },
      baseUrl,
      pathSerializer: writtenPath,
      querySerializer: query === undefined ? ownQuery : () => query,
      Request: intercepted ? (init.Request ?? Request) : undefined,
      signal: controller?.signal,
      // Nothing sees them before they are sent, so openapi-fetch need not merge them: that costs as much as the rest of this call.
      headers: intercepted ? headers : undefined,
      body: intercepted ? body : undefined,
      bodySerializer: asItIs,
      parseAs: parseAs !== "json" ? parseAs : intercepted ? "arrayBuffer" : "stream",
      fetch: async (request: AnyRequest) => {
        const response = await attempts(call, request);
        return real && response instanceof ReadResponse ? response.toResponse() : response;
      },
    });
    const { response } = result;
    const read = response instanceof ReadResponse ? response : undefined;
    if (read) result.response = read.original;
    if (response.ok && parseAs === "json") {
      const bytes = read?.bytes ?? new Uint8Array((result.data as ArrayBuffer | undefined) ?? []);
      result.data = readJson(call, response, bytes);
    }
    return result;
  } finally {
    unlisten?.();
  }
}

function asItIs<T>(value: T): T {
  return value;
}

/** Returns the body as it is sent. Adds its content type to the headers unless the caller set one. */
function bodyOf({ operation }: Call, { body, bodySerializer }: RawInit, headers: HeaderRecord): unknown {
  if (body === undefined) return undefined;
  const { id, method } = operation;
  if (method === "GET" || method === "HEAD") throw new InvalidInputError(id, "body", `cannot be sent with ${method}`);
  const own = headers["content-type"];
  const type = own ?? operation.contentType ?? JSON_TYPE;
  const written = bodySerializer
    ? bodySerializer(body, new Headers(given(headers)))
    : serializeBody(operation, body, type, typeof own === "string");
  if (written === undefined || own !== undefined) return written;
  const kind = kindOf(written);
  // The platform adds the boundary between the parts.
  const named = kind === "FormData" || (kind === "Blob" && !bodySerializer && (written as Blob).type !== "");
  headers["content-type"] = named ? null : type;
  return written;
}

/** Returns the path serializer of a call; openapi-fetch passes base URL and template as one string. */
function pathSerializer(
  { operation }: Call,
  { pathSerializer: own }: RawInit,
  parameters: Record<string, unknown>,
  baseUrl: string,
): (path: string, parameters: Record<string, unknown>) => string {
  // openapi-fetch puts the query behind it.
  const template = operation.path.split("?", 1).join("");
  const path = serializePath(operation.id, template, parameters, operation.styles);
  if (!own) return () => baseUrl + path;
  return (template, given) => {
    const url = own(template, given);
    if (!url.startsWith(`${baseUrl}/`)) {
      throw new InvalidInputError(
        operation.id,
        "pathSerializer",
        "must return the URL that it received, with its parameters filled in",
      );
    }
    checkForeignPath(url.slice(baseUrl.length));
    return url;
  };
}
