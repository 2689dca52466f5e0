import type { HttpRequest, HttpResponse } from "../http.ts";
import { inspect } from "../inspection.ts";
import { pageFile } from "../page.ts";
import { ProviderError } from "../provider-error.ts";
import type { Control } from "./control.ts";
import { type Fault, FaultError } from "./faults.ts";
import { NoMessageError } from "./message-waiters.ts";

/** Handles one of the sandbox's own routes. */
type Route = (control: Control, request: HttpRequest) => HttpResponse | Promise<HttpResponse>;

const LONGEST_WAIT_MS = 10 * 60_000;

const routes: Readonly<Record<string, Route>> = {
  "GET /_sandbox/outbox": (control) => ok(control.messages()),
  "GET /_sandbox/outbox/next": nextMessage,
  "POST /_sandbox/clock": moveClock,
  "GET /_sandbox/faults": (control) => ok(control.faults.list()),
  "POST /_sandbox/faults": addFault,
  "DELETE /_sandbox/faults": (control) => {
    control.faults.clear();
    return NOTHING;
  },
  "POST /_sandbox/reset": (control) => {
    control.reset();
    return NOTHING;
  },
  "GET /_sandbox/requests": (control) => ok(control.requests()),
  "GET /_sandbox/state": (control) => ok(inspect(control.state)),
  "GET /_sandbox/events": (control) => ({ stream: (to) => control.events.add(to) }),
};

const NOTHING: HttpResponse = { status: 204, body: undefined };

/** Returns whether a path is one of the sandbox's own rather than a provider's. */
export function isOwnPath(path: string): boolean {
  return /^\/(_sandbox([/?]|$)|$|\?)/.test(path);
}

export async function serveOwn(request: HttpRequest, control: Control): Promise<HttpResponse> {
  try {
    const path = request.path.split("?")[0] ?? "";
    const file = request.method === "GET" ? pageFile(path) : undefined;
    if (file) return file;
    const route = routes[`${request.method} ${path}`];
    if (!route)
      throw new ProviderError(
        404,
        "route_not_found",
        `The sandbox has no route ${request.method} ${path}. Its README lists all routes.`,
      );
    return await route(control, request);
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    return errorResponse(error);
  }
}

/** Returns the error response for a request that belongs to no provider. */
export function errorResponse({ status, type, message }: ProviderError): HttpResponse {
  return { status, body: { error: { type, message } } };
}

async function nextMessage(control: Control, request: HttpRequest): Promise<HttpResponse> {
  const query = new URLSearchParams(request.path.split("?")[1] ?? "");
  const to = query.get("to");
  const operation = query.get("operation");
  const given = query.get("timeoutMs");
  const timeoutMs = given === null ? undefined : Number(given);
  if (timeoutMs !== undefined && !(timeoutMs >= 0 && timeoutMs <= LONGEST_WAIT_MS)) {
    throw invalid(`timeoutMs must be a number from 0 to ${LONGEST_WAIT_MS}.`);
  }
  try {
    const entry = await control.nextMessage(
      { ...(to !== null && { to }), ...(operation !== null && { operation }) },
      { signal: request.signal, ...(timeoutMs !== undefined && { timeoutMs }) },
    );
    return ok(entry);
  } catch (error) {
    if (error instanceof NoMessageError) throw new ProviderError(404, "message_not_found", error.message);
    // The client disconnected, or the sandbox closed.
    return NOTHING;
  }
}

async function moveClock(control: Control, request: HttpRequest): Promise<HttpResponse> {
  const { advanceMinutes } = await bodyOf(request);
  try {
    return ok({ now: control.advance(advanceMinutes as number).toISOString() });
  } catch (error) {
    if (error instanceof RangeError) throw invalid(`advanceMinutes: ${error.message}`);
    throw error;
  }
}

async function addFault(control: Control, request: HttpRequest): Promise<HttpResponse> {
  try {
    control.faults.add((await bodyOf(request)) as unknown as Fault);
  } catch (error) {
    if (error instanceof FaultError) throw invalid(error.message);
    throw error;
  }
  return ok(control.faults.list());
}

/** Parses the body as JSON whatever its content type, because curl sends a form type by default. */
async function bodyOf(request: HttpRequest): Promise<Record<string, unknown>> {
  const text = await request.text();
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Rejected below, like JSON that is not an object.
  }
  throw invalid("The body must be a JSON object.");
}

function ok(body: unknown): HttpResponse {
  return { status: 200, body };
}

function invalid(message: string): ProviderError {
  return new ProviderError(400, "invalid_request", message);
}
