import { type Credentials, createGateway, createGatewayKey, type Gateway } from "@linkwright/gateway";
import type { Sandbox } from "@linkwright/sandbox";

/** Settings of the environment. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Where calls can go, with the gateway that holds the credentials for it. */
export interface ServedEnvironment {
  name: "sandbox" | "test" | "live";
  /** Of what the site shows; holds no secret. */
  values: Record<string, string>;
  apis: string[];
  gateway: Gateway;
  /** What the server brings on the site's behalf; the site itself has no key. */
  authorization?: string;
}

const ALL = { "stytch/b2b": ["*"], "stytch/consumer": ["*"], "upvio/v1": ["*"] } as const;

/**
 * The sandbox, and with real credentials in the environment variables `test`, and `live` where that is asked for. Credentials that
 * are not to be used are not given to any gateway.
 */
export async function environmentsOf(
  sandbox: Sandbox,
  { variables, live }: { variables: Variables; live: boolean },
): Promise<ServedEnvironment[]> {
  const { projectId, secret, apiKey, businessId } = sandbox.credentials;
  const sandboxed: Credentials = {
    stytch: { test: { projectId, secret, baseUrl: sandbox.url } },
    upvio: { test: { apiKey, baseUrl: `${sandbox.url}/v1` } },
  };
  const environments = [served("sandbox", sandboxed, { projectId, businessId })];
  const { test, live: real } = credentialsOf(variables);
  const values = { projectId: variables["STYTCH_PROJECT_ID"], businessId: variables["UPVIO_BUSINESS_ID"] };
  if (Object.keys(test).length > 0) environments.push(served("test", test, values));
  if (live && Object.keys(real).length > 0) environments.push(await servedLive(real, values));
  return environments;
}

function served(name: "sandbox" | "test", credentials: Credentials, values: Values): ServedEnvironment {
  const gateway = createGateway({ credentials, keyless: ALL, basePath: `/gateway/${name}`, log: () => {} });
  return { name, gateway, ...known(credentials, values) };
}

/** What is live no gateway does without a key: the server brings one that it alone has. */
async function servedLive(credentials: Credentials, values: Values): Promise<ServedEnvironment> {
  const { key, hash } = await createGatewayKey();
  const gateway = createGateway({
    credentials,
    allowLive: true,
    keys: [{ id: "console", hash, grants: ALL, environment: "live" }],
    basePath: "/gateway/live",
    log: () => {},
  });
  return { name: "live", gateway, authorization: `Bearer ${key}`, ...known(credentials, values) };
}

interface Values {
  projectId: string | undefined;
  businessId: string | undefined;
}

function known(
  credentials: Credentials,
  { projectId, businessId }: Values,
): Pick<ServedEnvironment, "apis" | "values"> {
  return {
    apis: Object.keys(ALL).filter((name) => (name.split("/", 1)[0] as string) in credentials),
    values: { ...(projectId && { project_id: projectId }), ...(businessId && { businessId }) },
  };
}

/** Credentials of the variables that the clients read too, by the environment they belong to. */
function credentialsOf(variables: Variables): { test: Credentials; live: Credentials } {
  const { STYTCH_PROJECT_ID: projectId, STYTCH_SECRET: secret, UPVIO_API_KEY: apiKey } = variables;
  const [stytchUrl, upvioUrl] = [variables["STYTCH_BASE_URL"], variables["UPVIO_BASE_URL"]];
  const of = (environment: "test" | "live"): Credentials => ({
    ...(projectId &&
      secret &&
      (projectId.startsWith("project-live-") ? "live" : "test") === environment && {
        stytch: { [environment]: { projectId, secret, ...(stytchUrl && { baseUrl: stytchUrl }) } },
      }),
    // Upvio documents one host alone, which is live.
    ...(apiKey &&
      (upvioUrl && new URL(upvioUrl).host !== "api.upvio.com" ? "test" : "live") === environment && {
        upvio: { [environment]: { apiKey, ...(upvioUrl && { baseUrl: upvioUrl }) } },
      }),
  });
  return { test: of("test"), live: of("live") };
}
