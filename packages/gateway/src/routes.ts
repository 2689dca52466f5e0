import { Hono } from "hono";
import type { ApiName } from "./api-name.ts";
import type { Call } from "./call.ts";
import type { Authenticate } from "./callers/authenticate.ts";
import { isGranted } from "./callers/grants.ts";
import { upstreamPath } from "./checks/path.ts";
import { checkQuery } from "./checks/query.ts";
import { preflight } from "./cors.ts";
import { forward } from "./forward/forward.ts";
import { apis } from "./generated/operations.ts";
import { isLoopbackAddress } from "./loopback.ts";
import type { GatewayOperation } from "./operations.ts";
import type { Connection, GatewayOptions } from "./options.ts";
import { Refusal } from "./refusal.ts";
import type { GatewayStore } from "./store/store.ts";
import type { Upstreams } from "./upstream.ts";

/** What the routes do their work with. */
export interface Services {
  options: GatewayOptions;
  authenticate: Authenticate;
  store: GatewayStore;
  upstreams: Upstreams;
  health: () => Response;
  metrics: () => Response;
}

type Router = Hono<{ Bindings: { call: Call } }>;

/** The gateway's addresses: a path of an operation, or one of its own. */
export function routes(services: Services): (call: Call) => Promise<Response> {
  // Matched as they were sent: decoding comes after, for one parameter at a time.
  const router: Router = new Hono({ getPath: (_, given) => given?.env?.call.path ?? "" });
  router.get("/healthz", ({ env }) => own(env.call, services.health));
  router.get("/metrics", ({ env }) => {
    if (!mayReadMetrics(services.options, env.call.connection)) throw unknownOperation();
    return own(env.call, services.metrics);
  });
  for (const [name, { operations }] of Object.entries(apis)) {
    for (const [path, methods] of byPath(operations)) {
      // The parameters' own names may hold what the router takes for its own signs.
      const pattern = `/${name}${path.replace(/\{[^{}/]+\}/g, (_, place) => `:at${place}`)}`;
      router.all(pattern, ({ env }) => callOf(services, name as ApiName, methods, env.call));
    }
  }
  router.notFound(() => {
    throw unknownOperation();
  });
  router.onError((error) => {
    throw error;
  });
  return async (call) => router.fetch(call.request, { call });
}

function mayReadMetrics({ metrics = "loopback" }: GatewayOptions, { remoteAddress }: Connection): boolean {
  if (metrics !== "loopback") return metrics === "anyone";
  return remoteAddress !== undefined && isLoopbackAddress(remoteAddress);
}

function own(call: Call, answer: () => Response): Response {
  call.own = true;
  return answer();
}

/** In the order of the table, which has fixed paths before those with parameters. */
function byPath(operations: readonly GatewayOperation[]): Map<string, GatewayOperation[]> {
  const paths = new Map<string, GatewayOperation[]>();
  for (const operation of operations) {
    const known = paths.get(operation.path);
    if (known) known.push(operation);
    else paths.set(operation.path, [operation]);
  }
  return paths;
}

async function callOf(services: Services, api: ApiName, operations: readonly GatewayOperation[], call: Call) {
  const { request, url, connection, details } = call;
  const { headers, method } = request;
  details.api = api;
  const methods = operations.map((operation) => operation.method);
  if (method === "OPTIONS" && call.origin !== undefined && headers.has("access-control-request-method")) {
    call.own = true;
    return preflight(methods, [...new Set(operations.flatMap(({ headers = [] }) => headers))]);
  }
  const operation = operations.find((each) => each.method === method);
  if (!operation) {
    const allow = methods.join(", ");
    throw new Refusal("method_not_allowed", `This path takes ${allow}.`, { allow });
  }
  details.operation = operation.id;
  details.path = operation.path;
  const path = upstreamPath(operation, call.path.slice(api.length + 1));
  call.caller = await services.authenticate({ url, headers, connection });
  if (!isGranted(call.caller.grants, api, operation.id)) {
    throw new Refusal(
      "not_granted",
      `Your key does not grant ${operation.id} of ${api}. Ask for it where you got the key.`,
    );
  }
  checkQuery(operation, url);
  return forward(services, call, api, operation, path + url.search);
}

function unknownOperation(): Refusal {
  return new Refusal("unknown_operation", "No operation has this path: /<provider>/<api>/<path of the provider>.");
}
