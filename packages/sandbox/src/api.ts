import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { type Context, type Document, OpenAPIBackend, type Options } from "openapi-backend";
import { exampleAnswer } from "./examples.ts";
import { Refusal } from "./refusal.ts";

/** A request, its body parsed. */
export interface ApiRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: unknown;
}

export interface Answer {
  readonly status: number;
  /** Sent as JSON. Undefined: no body. */
  readonly body: unknown;
}

/** What an operation knows of its request beside its input. */
export interface Call<Tenant> {
  readonly operationId: string;
  readonly tenant: Tenant;
  /** A request header by its lower-case name. */
  header(name: string): string | undefined;
}

/**
 * Answers one operation. `input` holds path parameters, query parameters and body fields in one object. The description's
 * validator has checked it, so that an operation states the shape it relies on instead of checking again; hence the method
 * syntax, which lets a function of a narrower input stand here.
 */
export type Operation<Tenant> = { answer(input: object, call: Call<Tenant>): unknown }["answer"];

/** What differs between the APIs: who may call, and the shape of answers. */
export interface Provider<Server, Tenant> {
  /** The caller, by credentials or, where an operation needs none, by the request itself. Throws a `Refusal`. */
  authenticate(
    request: ApiRequest,
    operationId: string,
    params: Readonly<Record<string, string>>,
    server: Server,
  ): Tenant;
  succeed(result: unknown, server: Server): Answer;
  refuse(refusal: Refusal, path: string, server: Server): Answer;
  /** The refusal for a request that does not fit the description. */
  invalid(problems: readonly Problem[]): Refusal;
  notFound(request: ApiRequest): Refusal;
  methodNotAllowed(request: ApiRequest): Refusal;
}

/** One way in which a request does not fit the description. */
export interface Problem {
  /** The offending field with dots between levels, such as `query.operator`. */
  readonly field: string;
  /** Whether the field is required and absent. */
  readonly missing: boolean;
  /** What is wrong, such as `must be string`. */
  readonly message: string;
}

export interface Api<Server> {
  handle(request: ApiRequest, server: Server): Promise<Answer>;
  /** The provider's answer to a failure outside of any operation, such as a body that is too large. */
  refuse(refusal: Refusal, path: string, server: Server): Answer;
}

interface Exchange<Server, Tenant> {
  readonly request: ApiRequest;
  readonly server: Server;
  tenant?: Tenant;
}

/** Makes a server out of a description and functions by `operationId`. It keeps no state: `server` and `tenant` hold it. */
export function createApi<Server, Tenant>(options: {
  description: Document;
  /** Fixed prefix of all paths which the description keeps in its server URL. */
  apiRoot?: string;
  provider: Provider<Server, Tenant>;
  operations: Readonly<Record<string, Operation<Tenant>>>;
}): Api<Server> {
  const { description, provider, operations } = options;
  const authenticate = (context: Context, exchange: Exchange<Server, Tenant>): true => {
    const operationId = context.operation.operationId ?? "";
    exchange.tenant = provider.authenticate(exchange.request, operationId, paramsOf(context), exchange.server);
    return true;
  };
  const schemes = Object.keys(description.components?.securitySchemes ?? {});
  const backend = new OpenAPIBackend({
    definition: description,
    apiRoot: options.apiRoot ?? "/",
    // Without `quick` openapi-backend refuses valid 3.1, and with its own Ajv it refuses `prefixItems`.
    quick: true,
    strict: true,
    coerceTypes: true,
    customizeAjv: createAjv,
    handlers: createHandlers(description, provider, operations),
    securityHandlers: Object.fromEntries(schemes.map((scheme) => [scheme, authenticate])),
  });

  return {
    async handle(request, server) {
      const exchange: Exchange<Server, Tenant> = { request, server };
      try {
        if (decoded(request.path) === undefined) throw provider.notFound(request);
        return await backend.handleRequest(toBackendRequest(request), exchange);
      } catch (error) {
        if (error instanceof Refusal) return provider.refuse(error, request.path, server);
        console.error(error);
        const refusal = new Refusal(500, "internal_server_error", "The sandbox failed, see its output.");
        return provider.refuse(refusal, request.path, server);
      }
    },
    refuse: provider.refuse,
  };
}

function createHandlers<Server, Tenant>(
  description: Document,
  provider: Provider<Server, Tenant>,
  operations: Readonly<Record<string, Operation<Tenant>>>,
): NonNullable<Options["handlers"]> {
  const handlers: NonNullable<Options["handlers"]> = {
    notFound: (_context, { request }: Exchange<Server, Tenant>) => {
      throw provider.notFound(request);
    },
    methodNotAllowed: (_context, { request }: Exchange<Server, Tenant>) => {
      throw provider.methodNotAllowed(request);
    },
    notImplemented: (context, { request, server, tenant }: Exchange<Server, Tenant>) => {
      const { operationId = "" } = context.operation;
      if (tenant === undefined) provider.authenticate(request, operationId, paramsOf(context), server);
      return exampleAnswer(description, operationId);
    },
    unauthorizedHandler: (context) => {
      throw thrownBySecurityHandler(context);
    },
    validationFail: ({ validation }) => {
      throw provider.invalid((validation.errors ?? []).map(toProblem));
    },
  };
  for (const [operationId, operation] of Object.entries(operations)) {
    handlers[operationId] = async (context, { request, server, ...known }: Exchange<Server, Tenant>) => {
      // An operation that asks for no credentials has had no security handler run, or one whose failure did not matter.
      const tenant = known.tenant ?? provider.authenticate(request, operationId, paramsOf(context), server);
      const call = { operationId, tenant, header: (name: string) => headerOf(request, name) };
      return provider.succeed(await operation(inputOf(context), call), server);
    };
  }
  return handlers;
}

const createAjv: NonNullable<Options["customizeAjv"]> = (_ajv, options) => {
  const ajv = new Ajv2020({ ...options, allErrors: true, strict: false });
  formats.default(ajv);
  // openapi-backend names the draft-07 class, of which it uses what every Ajv has.
  return ajv as unknown as ReturnType<NonNullable<Options["customizeAjv"]>>;
};

function toBackendRequest({ method, path, headers, body }: ApiRequest) {
  // A body is optional where no field is required; validating an empty one names the field that is missing.
  const absent = /^(post|put|patch)$/i.test(method) ? {} : undefined;
  const given = body === undefined ? absent : body;
  return {
    method,
    path,
    // Bodies are parsed already, those of OAuth's forms as well; the validator knows JSON alone.
    headers: { ...headers, "content-type": "application/json" } as Record<string, string | string[]>,
    // openapi-backend takes an object as it is and anything else as JSON text.
    body: given === undefined || typeof given === "object" ? given : JSON.stringify(given),
  };
}

/** The router decodes path parameters without a thought for malformed ones. */
function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function thrownBySecurityHandler(context: Context): unknown {
  for (const result of Object.values(context.security ?? {})) {
    if (typeof result === "object" && result !== null && "error" in result) return result.error;
  }
  return new Error("The request was refused without a reason.");
}

function inputOf(context: Context): object {
  const { coerced } = context.validation as { coerced?: { query?: object } };
  const body = context.request.requestBody;
  return { ...paramsOf(context), ...(coerced?.query ?? context.request.query), ...(typeof body === "object" && body) };
}

function paramsOf(context: Context): Record<string, string> {
  return context.request.params as Record<string, string>;
}

function headerOf(request: ApiRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function toProblem(error: {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string | undefined;
}): Problem {
  // The first step says where the field stands: requestBody, path, query or header.
  const path = error.instancePath.split("/").slice(2);
  const missing = error.keyword === "required";
  const named = error.params["missingProperty"] ?? error.params["additionalProperty"];
  if (typeof named === "string") path.push(named);
  const message = typeof named === "string" && !missing ? "is not known" : error.message;
  return { field: path.join("."), missing, message: missing ? "is required" : (message ?? "is invalid") };
}
