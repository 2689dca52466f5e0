import { Call } from "./call.ts";
import { authenticator } from "./callers/authenticate.ts";
import { checkOptions } from "./check-options.ts";
import { checkHeaders } from "./checks/headers.ts";
import { checkTarget } from "./checks/path.ts";
import { checkHost, checkOrigin } from "./checks/sender.ts";
import { allowOrigin } from "./cors.ts";
import { checkCredentials, credentialsFrom } from "./credentials.ts";
import { type LogLine, writeLine } from "./log.ts";
import { loggable } from "./log-redaction.ts";
import { Metrics } from "./metrics.ts";
import type { Connection, Gateway, GatewayOptions } from "./options.ts";
import { Rejection, rejectionResponse } from "./rejection.ts";
import { routes } from "./routes.ts";
import { memoryStore } from "./store/memory.ts";
import { Upstreams } from "./upstream.ts";

/**
 * Creates a gateway to the Stytch and Upvio APIs. Sends nothing until it is called.
 *
 * @throws {InvalidInputError} if an option is invalid, unsafe or contradicts another
 * @example
 * const gateway = createGateway({ keys: [{ id: "web", hash, grants: { "stytch/b2b": ["magicLinks.*"] } }] });
 * export default { fetch: (request: Request) => gateway(request) };
 */
export function createGateway(options: GatewayOptions = {}): Gateway {
  const { allowLive = false, allowInsecure = false, hosts, origins = [], log = writeLine } = options;
  const credentials = options.credentials ?? credentialsFrom(globalThis.process?.env ?? {});
  checkOptions(options);
  checkCredentials(credentials, allowLive, allowInsecure);
  const basePath = (options.basePath ?? "").replace(/\/$/, "");
  const upstreams = new Upstreams(credentials);
  const authenticate = authenticator(options);
  const metrics = new Metrics();
  const underWay = new Set<Call>();
  let closing: Promise<void> | undefined;
  let idle = () => {};

  const route = routes({
    options,
    authenticate,
    store: options.store ?? memoryStore(),
    upstreams,
    health: () => (closing ? new Response("closing\n", { status: 503 }) : new Response("ok\n")),
    metrics: () =>
      new Response(metrics.text(underWay.size), { headers: { "content-type": "text/plain; version=0.0.4" } }),
  });

  const finish = (call: Call, durationMs: number) => {
    underWay.delete(call);
    if (underWay.size === 0) idle();
    if (call.own) return;
    const line = lineOf(call, durationMs, (text) => redacted(text, call, upstreams));
    metrics.count(line);
    try {
      log(line);
    } catch {
      metrics.logFailures++;
    }
  };

  const respond = async (call: Call): Promise<Response> => {
    const { url, request, connection } = call;
    if (connection.unfit) throw new Rejection("bad_request", connection.unfit);
    checkTarget(url, connection.target);
    // Before the check of `Host`: load balancers call it by IP address, and it reveals nothing.
    if (call.path === "/healthz") return route(call);
    checkHost(url, request.headers, hosts);
    if (call.path === "/metrics") return route(call);
    if (closing) throw new Rejection("closing", "The gateway is shutting down. Retry later or at another instance.");
    call.origin = checkOrigin(url, request.headers, origins);
    checkHeaders(request.headers);
    return route(call);
  };

  const handle = async (request: Request, connection: Connection = {}): Promise<Response> => {
    const call = new Call(request, connection, basePath, finish);
    underWay.add(call);
    let response: Response;
    try {
      response = await respond(call);
    } catch (error) {
      const rejection = error instanceof Rejection ? error : internalError(call, error);
      response = rejectionResponse(rejection, call.requestId);
      call.finish({ status: rejection.status, reason: rejection.type, message: rejection.message });
    }
    response.headers.set("x-linkwright-request-id", call.requestId);
    if (call.origin !== undefined) allowOrigin(response.headers, call.origin, call.url.origin);
    if (!call.streaming) call.finish({ status: response.status });
    return response;
  };

  const close = (graceMs = 10_000): Promise<void> => {
    closing ??= new Promise<void>((resolve) => {
      const timer = setTimeout(() => {
        for (const call of underWay) call.end("closing");
        resolve();
      }, graceMs);
      idle = () => {
        clearTimeout(timer);
        resolve();
      };
      if (underWay.size === 0) idle();
    });
    return closing;
  };

  return Object.assign(handle, { close });
}

/** Returns the rejection for a bug in the gateway. The error's message may quote anything, so only its name and location are logged. */
function internalError(call: Call, error: unknown): Rejection {
  const { name, stack = "" } = error instanceof Error ? error : new Error();
  const place = stack.split("\n").find((line) => line.trimStart().startsWith("at "));
  call.details.fault = `${name} ${place?.trim() ?? ""}`;
  return new Rejection("internal_error", "The gateway failed. Report the `requestId` to its operator.");
}

function lineOf(call: Call, durationMs: number, clean: (text: string) => string): LogLine {
  const { details, caller, connection, request, requestId } = call;
  const rejected = details.reason !== undefined;
  const status = details.status ?? 0;
  const { host } = call.url;
  const origin = request.headers.get("origin");
  return {
    time: new Date().toISOString(),
    level: details.reason === "internal_error" ? "error" : rejected || status >= 500 || details.cut ? "warn" : "info",
    event: rejected ? "rejected" : "call",
    requestId,
    durationMs: Math.round(durationMs * 1000) / 1000,
    method: request.method,
    ...(caller && { caller: clean(caller.id), environment: caller.environment }),
    ...details,
    status,
    ...(connection.remoteAddress !== undefined && { remoteAddress: connection.remoteAddress }),
    ...(rejected && { host: clean(host) }),
    ...(rejected && origin !== null && { origin: clean(origin) }),
  };
}

/** Returns text of a request for the log, without any credential that it may contain. */
function redacted(text: string, { request }: Call, upstreams: Upstreams): string {
  return loggable(text, upstreams.secrets(), request.headers.get("authorization")?.replace(/^\S+\s+/, ""));
}
