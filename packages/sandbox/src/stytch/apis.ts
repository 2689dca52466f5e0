import type { operations as B2BOperations } from "@linkwright/stytch-types/b2b";
import type { operations as ConsumerOperations } from "@linkwright/stytch-types/consumer";
import { type Api, createApi, type Provider } from "../api.ts";
import { readDescription } from "../descriptions.ts";
import type { Handlers, Operations } from "../handlers.ts";
import type { World } from "../world.ts";
import { authorizeActingMember } from "./b2b/authorization.ts";
import { b2bOperations } from "./b2b/operations.ts";
import type { B2B } from "./b2b/state.ts";
import { b2bTestValues } from "./b2b/test-values.ts";
import { consumerOperations } from "./consumer/operations.ts";
import type { Consumer } from "./consumer/state.ts";
import { consumerTestValues } from "./consumer/test-values.ts";
import { authenticatedProjectId, isTestProjectId } from "./credentials.ts";
import {
  badRequest,
  errorBody,
  faultError,
  invalidRequest,
  methodNotAllowed,
  routeNotFound,
  successBody,
} from "./errors.ts";
import type { Project, Projects } from "./projects.ts";
import { sampleFor, type TestValues } from "./test-values.ts";

/** The parts of the sandbox that a Stytch API uses. */
export interface StytchServer {
  readonly world: World;
  readonly projects: Projects;
}

export function createB2BApi(): Api<StytchServer> {
  return createStytchApi<B2BOperations, B2B>(
    readDescription("@linkwright/stytch-types/b2b/openapi.json"),
    "https://stytch.com/docs/b2b/api/errors",
    b2bOperations,
    (project) => project.b2b,
    b2bTestValues,
    authorizeActingMember,
  );
}

export function createConsumerApi(): Api<StytchServer> {
  return createStytchApi<ConsumerOperations, Consumer>(
    readDescription("@linkwright/stytch-types/consumer/openapi.json"),
    "https://stytch.com/docs/api/errors",
    consumerOperations,
    (project) => project.consumer,
    consumerTestValues,
  );
}

function createStytchApi<All extends Operations<All>, Tenant>(
  description: ReturnType<typeof readDescription>,
  docs: string,
  handlers: Partial<Handlers<All, Tenant, { [Id in keyof All]: object }>>,
  tenantOf: (project: Project) => Tenant,
  testValues: TestValues,
  authorize?: Provider<StytchServer, Tenant, object>["authorize"],
): Api<StytchServer> {
  const provider: Provider<StytchServer, Tenant, object> = {
    authenticate({ headers }, _operationId, { project_id: projectId }, { projects }) {
      // Key sets and OAuth endpoints have the project in the path and need no project credentials.
      if (projectId === undefined) {
        const authorization = headers["authorization"] as string | undefined;
        return tenantOf(projects.get(authenticatedProjectId(authorization, projects.seeded)));
      }
      if (!isTestProjectId(projectId)) throw badRequest("invalid_project_id", "The sandbox only has test projects.");
      return tenantOf(projects.get(projectId));
    },
    ...(authorize && { authorize }),
    sample: (operationId, input) => sampleFor(testValues, operationId, input),
    succeed: (result, { world }) => successBody(result, world),
    reject: (providerError, path, { world }) => errorBody(providerError, path, docs, world),
    invalid: invalidRequest,
    notFound: routeNotFound,
    methodNotAllowed,
    fault: faultError,
  };
  return createApi<All, StytchServer, Tenant, object>({ description, provider, handlers });
}
