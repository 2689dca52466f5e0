import { setTimeout as wait } from "node:timers/promises";
import type { JsonResponse, Observer } from "../api.ts";
import { apiOf, apis, type SandboxApi } from "../apis.ts";
import type { HttpRequest } from "../http.ts";
import { Dropped, ProviderError } from "../provider-error.ts";
import type { Control } from "./control.ts";
import type { Fault } from "./faults.ts";
import type { Trace } from "./request-log.ts";

/** Handles a request to a provider's API: applies faults and writes a log entry. */
export async function serveApi(request: HttpRequest, control: Control): Promise<JsonResponse> {
  const { name, path } = apiOf(request.path);
  const trace: Trace = { api: name, problems: [] };
  const logged = startLog(request, control, trace);
  try {
    const response = await responded(request, path, control, apis().get(name) as SandboxApi, trace);
    logged(response.status);
    return response;
  } catch (error) {
    if (error instanceof Dropped) trace.providerError = { type: "connection_ended", message: error.message };
    logged(0);
    throw error;
  }
}

/** Returns a function to call with the final status. */
export function startLog(request: HttpRequest, control: Control, trace: Trace): (status: number) => void {
  const { method, path } = request;
  const at = control.now();
  const start = performance.now();
  return (status) => control.logRequest({ method, path, at, durationMs: performance.now() - start }, status, trace);
}

async function responded(
  request: HttpRequest,
  path: string,
  control: Control,
  api: SandboxApi,
  trace: Trace,
): Promise<JsonResponse> {
  const { state } = control;
  const { method, headers } = request;
  let fault: Fault | undefined;
  const observer: Observer = {
    async operationFound(operationId) {
      trace.operation = operationId;
      fault = control.faults.take(operationId);
      if (fault?.delayMs) await delay(fault.delayMs, request.signal);
      if (fault?.reset === "before") throw new Dropped("A fault reset the connection before the operation ran.", true);
      if (fault?.status) throw api.fault(fault.status, fault.type);
    },
    problemsFound(problems) {
      trace.problems = problems;
    },
    rejected(providerError) {
      trace.providerError = providerError;
    },
  };
  let text: string;
  try {
    text = await request.text();
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    trace.providerError = error;
    return api.reject(error, path, state);
  }
  const response = await api.handle({ method, path, headers, text }, state, observer);
  if (fault?.reset === "after") throw new Dropped("A fault reset the connection after the operation ran.", true);
  if (fault?.retryAfter === undefined) return response;
  return { ...response, headers: { ...response.headers, "retry-after": String(fault.retryAfter) } };
}

/** Ends when the connection does, which includes the sandbox closing. */
async function delay(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await wait(ms, undefined, { signal });
  } catch {
    throw new Dropped("The connection ended while a fault delayed the response.", false);
  }
}
