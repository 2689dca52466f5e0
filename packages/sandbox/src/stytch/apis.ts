import { type Api, createApi, type Operation, type Provider } from "../api.ts";
import { readDescription } from "../descriptions.ts";
import type { World } from "../world.ts";
import { authorizeActingMember } from "./b2b/authorization.ts";
import { b2bOperations } from "./b2b/operations.ts";
import { b2bTestValues } from "./b2b/test-values.ts";
import { consumerOperations } from "./consumer/operations.ts";
import { consumerTestValues } from "./consumer/test-values.ts";
import { authenticatedProjectId, isTestProjectId } from "./credentials.ts";
import {
  badRequest,
  errorBody,
  faultRefusal,
  invalidRequest,
  methodNotAllowed,
  routeNotFound,
  successBody,
} from "./errors.ts";
import type { Project, Projects } from "./projects.ts";
import { sampleFor, type TestValues } from "./test-values.ts";

/** What a Stytch API needs of the sandbox it runs in. */
export interface StytchServer {
  readonly world: World;
  readonly projects: Projects;
}

export function createB2BApi(): Api<StytchServer> {
  return createStytchApi(
    readDescription("@linkwright/stytch-types/b2b/openapi.json"),
    "https://stytch.com/docs/b2b/api/errors",
    b2bOperations,
    (project) => project.b2b,
    b2bTestValues,
    authorizeActingMember,
  );
}

export function createConsumerApi(): Api<StytchServer> {
  return createStytchApi(
    readDescription("@linkwright/stytch-types/consumer/openapi.json"),
    "https://stytch.com/docs/api/errors",
    consumerOperations,
    (project) => project.consumer,
    consumerTestValues,
  );
}

function createStytchApi<Tenant>(
  description: ReturnType<typeof readDescription>,
  docs: string,
  operations: Readonly<Record<string, Operation<Tenant>>>,
  tenantOf: (project: Project) => Tenant,
  testValues: TestValues,
  authorize?: Operation<Tenant>,
): Api<StytchServer> {
  const provider: Provider<StytchServer, Tenant> = {
    authenticate({ headers }, _operationId, { project_id: projectId }, { projects }) {
      // Key sets and OAuth endpoints name the project in the path and ask for no credentials of it.
      if (projectId === undefined) {
        const authorization = headers["authorization"] as string | undefined;
        return tenantOf(projects.get(authenticatedProjectId(authorization, projects.seeded)));
      }
      if (!isTestProjectId(projectId)) throw badRequest("invalid_project_id", "The sandbox has test projects only.");
      return tenantOf(projects.get(projectId));
    },
    ...(authorize && { authorize }),
    sample: (operationId, input) => sampleFor(testValues, operationId, input),
    succeed: (result, { world }) => successBody(result, world),
    refuse: (refusal, path, { world }) => errorBody(refusal, path, docs, world),
    invalid: invalidRequest,
    notFound: routeNotFound,
    methodNotAllowed,
    fault: faultRefusal,
  };
  return createApi({ description, provider, operations });
}
