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

/** A request as it came. */
export interface ApiRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The body as it was sent; empty where there is none. */
  readonly text: string;
}

/** Follows a request through an API. */
export interface Observer {
  /** The operation is known, and nothing else of the request was looked at. What this throws ends the request. */
  operationFound(operationId: string): Promise<void>;
  /** The request does not fit the description. */
  problemsFound(problems: readonly Problem[]): void;
  rejected(providerError: ProviderError): void;
}

/** What differs between the APIs: who may call, and the shape of answers. */
export interface Provider<Server, Tenant, Result> {
  /** The caller, by credentials or, where an operation needs none, by the request itself. Throws a `Refusal`. */
  authenticate(
    request: ApiRequest,
    operationId: string,
    params: Readonly<Record<string, string>>,
    server: Server,
  ): Tenant;
  /** Runs before each operation, with its input; throws a `Refusal` where someone the caller acts for may not ask for it. */
  authorize?(input: object, call: Call<Tenant>): Promise<void>;
  /**
   * For an input that the provider publishes for tests: what the described example, which answers it, is to hold instead. Throws a
   * `Refusal` where that is what was published.
   */
  sample?(operationId: string, input: object): object | undefined;
  succeed(result: Result, server: Server): JsonResponse;
  reject(providerError: ProviderError, path: string, server: Server): JsonResponse;
  /** The refusal for a request that does not fit the description. */
  invalid(problems: readonly Problem[]): ProviderError;
  notFound(request: ApiRequest): ProviderError;
  methodNotAllowed(request: ApiRequest): ProviderError;
  /** The refusal that a fault asks for; without a type, the provider's usual one for the status. */
  fault(status: number, type?: string): ProviderError;
}

export interface Api<Server> {
  readonly operationIds: readonly string[];
  /** Throws nothing but `Dropped`. */
  handle(request: ApiRequest, server: Server, observer: Observer): Promise<JsonResponse>;
  /** The provider's answer to a failure outside of any operation, such as a body that is too large. */
  reject(providerError: ProviderError, path: string, server: Server): JsonResponse;
  fault(status: number, type?: string): ProviderError;
}

/** A handler of whatever operation, as a method: these take the input that the description's validator has checked to be theirs. */
type Handler<Tenant, Result> = { handle(input: object, call: Call<Tenant>): Result | Promise<Result> }["handle"];

/** Makes a server out of a description and functions by `operationId`. It keeps no state: `server` and `tenant` hold it. */
export function createApi<All extends Operations<All>, Server, Tenant, Result>(options: {
  description: Description;
  /** Fixed prefix of all paths which the description keeps in its server URL. */
  apiRoot?: string;
  provider: Provider<Server, Tenant, Result>;
  /** An operation without a handler is answered with its described example. */
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
      // Where the description has no 400, only the path can be wrong, and then it names nothing.
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
        // What a fault asked for need not be described, what follows must.
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

  /** In the tests of this repository, an answer that the description does not have is a failure of the sandbox. */
  function checked({ operation }: Route, response: JsonResponse): JsonResponse {
    if (!checksResponses || response.status >= 500) return response;
    const problem = validator.responseProblem(operation, response.status, response.body);
    if (problem !== undefined) throw new Error(problem);
    return response;
  }
}

/** With the schemas of its parameters at hand: a request's texts are read by their types. */
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
