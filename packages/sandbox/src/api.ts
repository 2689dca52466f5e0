import type { Description } from "@linkwright/description/document";
import { type Operation as DescribedOperation, readOperations, responseTo } from "@linkwright/description/operation";
import { resolveSchema } from "@linkwright/description/reference";
import { createRouter, type Route as RouteTo } from "@linkwright/description/router";
import { exampleResponse } from "./examples.ts";
import type { Call, Handlers, Operations } from "./handlers.ts";
import { readInput } from "./input.ts";
import type { JsonResponse } from "./json-response.ts";
import { Dropped, ProviderError } from "./provider-error.ts";
import { type Problem, Validator } from "./validation.ts";

type Route = RouteTo<DescribedOperation>;

export type { JsonResponse } from "./json-response.ts";
export type { Problem } from "./validation.ts";

/** A request as received. */
export interface ApiRequest {
  readonly method: string;
  /** Includes the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The raw body; empty if there is none. */
  readonly text: string;
}

/** Observes a request on its way through an API. */
export interface Observer {
  /** Called once the operation is known, before anything else is checked. An error that it throws ends the request. */
  operationFound(operationId: string): Promise<void>;
  /** Called when the request does not match the description. */
  problemsFound(problems: readonly Problem[]): void;
  rejected(providerError: ProviderError): void;
}

/** The parts that differ between APIs: authentication and the shape of responses. */
export interface Provider<Server, Tenant, Result> {
  /**
   * Returns the caller, by credentials or, for an operation without them, by the request itself. Throws a `ProviderError`.
   */
  authenticate(
    request: ApiRequest,
    operationId: string,
    params: Readonly<Record<string, string>>,
    server: Server,
  ): Tenant;
  /**
   * Runs before each operation with its input. Throws a `ProviderError` if the member on whose behalf the call is made
   * lacks permission.
   */
  authorize?(input: object, call: Call<Tenant>): Promise<void>;
  /**
   * For an input that the provider publishes as a test value, returns the fields to replace in the described example, which
   * is the response. Throws a `ProviderError` for a test value that is published as an error.
   */
  sample?(operationId: string, input: object): object | undefined;
  succeed(result: Result, server: Server): JsonResponse;
  reject(providerError: ProviderError, path: string, server: Server): JsonResponse;
  /** Returns the error for a request that does not match the description. */
  invalid(problems: readonly Problem[]): ProviderError;
  notFound(request: ApiRequest): ProviderError;
  methodNotAllowed(request: ApiRequest): ProviderError;
  /** Returns the error of a fault. Without a type, it has the provider's usual type for the status. */
  fault(status: number, type?: string): ProviderError;
}

export interface Api<Server> {
  readonly operationIds: readonly string[];
  /** Throws only `Dropped`. */
  handle(request: ApiRequest, server: Server, observer: Observer): Promise<JsonResponse>;
  /** Returns the provider's response to a failure outside of any operation, such as a body that is too large. */
  reject(providerError: ProviderError, path: string, server: Server): JsonResponse;
  fault(status: number, type?: string): ProviderError;
}

/**
 * A handler of any operation. A method type, because methods accept the narrower input that the validator has already
 * checked.
 */
type Handler<Tenant, Result> = { handle(input: object, call: Call<Tenant>): Result | Promise<Result> }["handle"];

/**
 * Creates a server from a description and handlers by `operationId`. It is stateless: `server` and `tenant` hold the state.
 */
export function createApi<All extends Operations<All>, Server, Tenant, Result>(options: {
  description: Description;
  /** Path prefix of all operations, which the description has in its server URL. */
  apiRoot?: string;
  provider: Provider<Server, Tenant, Result>;
  /** An operation without a handler returns its described example. */
  handlers: Partial<Handlers<All, Tenant, { [Id in keyof All]: Result }>>;
}): Api<Server> {
  const { description, provider } = options;
  const handlers: Readonly<Record<string, Handler<Tenant, Result> | undefined>> = options.handlers;
  const described = readOperations(description).map((operation) => withSchemas(description, operation));
  const match = createRouter(described, options.apiRoot ?? "");
  const validator = new Validator(description);
  const checksResponses = process.env["LINKWRIGHT_SANDBOX_CHECK_RESPONSES"] === "1";

  const routeOf = (request: ApiRequest): Route => {
    const route = match(request.method, request.path.split("?", 1)[0] ?? "");
    if (route === "no such path") throw provider.notFound(request);
    if (route === "no such method") throw provider.methodNotAllowed(request);
    return route;
  };

  const respond = async (
    route: Route,
    request: ApiRequest,
    server: Server,
    observer: Observer,
  ): Promise<JsonResponse> => {
    const { operation, params } = route;
    const { id: operationId } = operation;
    const tenant = provider.authenticate(request, operationId, params, server);
    const header = (name: string) => headerOf(request, name);
    const input = readInput(route, { ...request, contentType: header("content-type") ?? "" }, validator);
    if ("problems" in input) {
      observer.problemsFound(input.problems);
      // Without a 400 in the description, only the path can be invalid, and an invalid path is a 404.
      throw responseTo(operation, 400) ? provider.invalid(input.problems) : provider.notFound(request);
    }
    const call: Call<Tenant> = { operationId, tenant, header };
    await provider.authorize?.(input.fields, call);
    const sample = provider.sample?.(operationId, input.fields);
    const handler = handlers[operationId];
    if (sample || !handler) return exampleResponse(description, operation, sample);
    return provider.succeed(await handler(input.fields, call), server);
  };

  const reject = (error: unknown, { path }: ApiRequest, server: Server, observer: Observer): JsonResponse => {
    const providerError = error instanceof ProviderError ? error : internalError(error);
    observer.rejected(providerError);
    return provider.reject(providerError, path, server);
  };

  return {
    operationIds: described.map(({ id }) => id),
    async handle(request, server, observer) {
      let route: Route | undefined;
      try {
        const found = routeOf(request);
        await observer.operationFound(found.operation.id);
        // The response of a fault need not be described; every other response must be.
        route = found;
        return checked(route, await respond(route, request, server, observer));
      } catch (error) {
        if (error instanceof Dropped) throw error;
        const response = reject(error, request, server, observer);
        try {
          return route ? checked(route, response) : response;
        } catch (undescribed) {
          return reject(undescribed, request, server, observer);
        }
      }
    },
    reject: provider.reject,
    fault: provider.fault,
  };

  /** In this repository's tests, a response that does not match the description is a failure of the sandbox. */
  function checked({ operation }: Route, response: JsonResponse): JsonResponse {
    if (!checksResponses || response.status >= 500) return response;
    const problem = validator.responseProblem(operation, response.status, response.body);
    if (problem !== undefined) throw new Error(problem);
    return response;
  }
}

/** Resolves the schemas of the parameters, whose types decide how a request's text values are parsed. */
function withSchemas(description: Description, operation: DescribedOperation): DescribedOperation {
  const parameters = operation.parameters.map((parameter) => ({
    ...parameter,
    schema: resolveSchema(description, parameter.schema),
  }));
  return { ...operation, parameters };
}

function internalError(error: unknown): ProviderError {
  console.error(error);
  const reason = error instanceof Error ? error.message : String(error);
  return new ProviderError(500, "internal_server_error", `The sandbox failed: ${reason}`);
}

function headerOf(request: ApiRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
