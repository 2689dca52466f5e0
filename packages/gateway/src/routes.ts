import { createRouter } from "@linkwright/description/router";
import { isLoopbackAddress } from "@linkwright/safe-http/loopback";
import type { ApiName } from "./api-name.ts";
import type { Call } from "./call.ts";
import type { Authenticate } from "./callers/authenticate.ts";
import { isGranted } from "./callers/grants.ts";
import { checkEscapes, upstreamPath } from "./checks/path.ts";
import { checkQuery } from "./checks/query.ts";
import { preflight } from "./cors.ts";
import { forward } from "./forward/forward.ts";
import { apis } from "./generated/operations.ts";
import type { GatewayOperation } from "./operations.ts";
import type { Connection, GatewayOptions } from "./options.ts";
import { Rejection } from "./rejection.ts";
import type { GatewayStore } from "./store/store.ts";
import type { Upstreams } from "./upstream.ts";

/** Dependencies of the routes. */
export interface Services {
  options: GatewayOptions;
  authenticate: Authenticate;
  store: GatewayStore;
  upstreams: Upstreams;
  health: () => Response;
  metrics: () => Response;
}

/** A path of an API and its operations, one for each method. */
interface Place {
  method: "any";
  path: string;
  api: ApiName;
  operations: GatewayOperation[];
}

/** Returns the handler of all paths: those of operations, and the gateway's own. */
export function routes(services: Services): (call: Call) => Promise<Response> {
  const match = createRouter(places());
  return async (call) => {
    const reads = call.request.method === "GET" || call.request.method === "HEAD";
    if (reads && call.path === "/healthz") return own(call, services.health);
    if (reads && call.path === "/metrics") {
      if (!mayReadMetrics(services.options, call.connection)) throw unknownOperation();
      return own(call, services.metrics);
    }
    // Matched as it was sent, and decoded afterward, one parameter at a time.
    const found = match("any", call.path);
    if (typeof found === "object") return callOf(services, found.operation, call);
    checkEscapes(call.path);
    throw unknownOperation();
  };
}

function mayReadMetrics({ metrics = "loopback" }: GatewayOptions, { remoteAddress }: Connection): boolean {
  if (metrics !== "loopback") return metrics === "anyone";
  return remoteAddress !== undefined && isLoopbackAddress(remoteAddress);
}

function own(call: Call, response: () => Response): Response {
  call.own = true;
  return response();
}

/** Returns each path once, regardless of its parameters' names, so that a method that a path lacks never matches another path. */
function places(): Place[] {
  const places = new Map<string, Place>();
  for (const [api, { operations }] of Object.entries(apis)) {
    for (const operation of operations) {
      const path = `/${api}${operation.path}`;
      const shape = path.replaceAll(/\{[^{}/]+\}/g, "{}");
      const known = places.get(shape);
      if (known) known.operations.push(operation);
      else places.set(shape, { method: "any", path, api: api as ApiName, operations: [operation] });
    }
  }
  return [...places.values()];
}

async function callOf(services: Services, { api, operations }: Place, call: Call): Promise<Response> {
  const { request, url, connection, details } = call;
  const { headers, method } = request;
  details.api = api;
  const methods = operations.map((operation) => operation.method).sort();
  if (method === "OPTIONS" && call.origin !== undefined && headers.has("access-control-request-method")) {
    call.own = true;
    return preflight(methods, [...new Set(operations.flatMap(({ headers = [] }) => headers))]);
  }
  const operation = operations.find((each) => each.method === method);
  if (!operation) {
    const allow = methods.join(", ");
    throw new Rejection("method_not_allowed", `This path supports ${allow}.`, { allow });
  }
  details.operation = operation.id;
  details.path = operation.path;
  const path = upstreamPath(operation, call.path.slice(api.length + 1));
  call.caller = await services.authenticate({ url, headers, connection });
  if (!isGranted(call.caller.grants, api, operation.id)) {
    throw new Rejection(
      "not_granted",
      `Your key does not grant ${operation.id} of ${api}. Ask the gateway's operator to add it.`,
    );
  }
  checkQuery(operation, url);
  return forward(services, call, api, operation, path + url.search);
}

function unknownOperation(): Rejection {
  return new Rejection("unknown_operation", "No operation has this path: /<provider>/<api>/<path of the provider>.");
}
