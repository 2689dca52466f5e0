import { type AuthorizationHeaders, authorizationHeaders, sendable } from "@linkwright/runtime";
import type { ApiName, ProviderName } from "./api-name.ts";
import type { Environment } from "./callers/keys.ts";
import { type AnyCredential, isLive } from "./credentials.ts";
import type { Credentials } from "./generated/credentials.ts";
import { apis, providers } from "./generated/operations.ts";
import type { GatewayOperation, GatewayProvider } from "./operations.ts";
import { Rejection } from "./rejection.ts";
import { within } from "./within.ts";

/** Values of a credential's options. */
type Values = Readonly<Record<string, string>>;

/** Server of an API in an environment, and the gateway's credentials for it, which are private so that printing it reveals nothing. */
export class Upstream {
  readonly #api: ApiName;
  readonly #provider: GatewayProvider;
  readonly #environment: Environment;
  readonly #credential: AnyCredential;
  readonly #isFixed: boolean;
  #last: { values: Values; authorization: AuthorizationHeaders } | undefined;

  constructor(api: ApiName, environment: Environment, credential: AnyCredential) {
    this.#api = api;
    this.#provider = providers[apis[api].provider as ProviderName];
    this.#environment = environment;
    // A copy, so that later changes of the caller's object have no effect.
    this.#credential = { ...credential };
    const given = this.#options().map((option) => [option, credential[option]] as const);
    this.#isFixed = given.every(([, value]) => typeof value === "string");
    if (this.#isFixed) this.#authorize(Object.fromEntries(given) as Values);
  }

  /** Returns the base URL of an operation. */
  baseUrl({ server }: GatewayOperation): string {
    const { test, live } = apis[this.#api].servers;
    const own = server ?? (this.#environment === "test" ? (test ?? live) : live) ?? "";
    return (this.#credential.baseUrl ?? own).replace(/\/$/, "");
  }

  /** Returns the authorization of a request. Throws a `Rejection` if no credential is available within the time limit. */
  async authorization(timeoutMs: number): Promise<AuthorizationHeaders> {
    if (this.#isFixed && this.#last) return this.#last.authorization;
    const options = this.#options();
    const current = await Promise.all(options.map((option) => this.#current(option, timeoutMs)));
    const values = Object.fromEntries(options.map((option, index) => [option, current[index] as string]));
    if (this.#environment === "test" && isLive(apis[this.#api].provider, values)) {
      throw new Rejection(
        "live_not_allowed",
        `The gateway has a live credential for test calls of ${this.#api}. Contact its operator.`,
      );
    }
    const last = this.#last;
    if (last && options.every((option) => last.values[option] === values[option])) return last.authorization;
    return this.#authorize(values);
  }

  /** Secrets of the credential that was used last, which responses must not contain. */
  get secrets(): readonly string[] {
    return this.#last?.authorization.secrets ?? [];
  }

  #options(): string[] {
    return Object.keys(this.#provider.options);
  }

  #authorize(values: Values): AuthorizationHeaders {
    const { headers, secrets } = authorizationHeaders(this.#provider.credential, values);
    const authorization = { headers, secrets: [...new Set(secrets)] };
    this.#last = { values, authorization };
    return authorization;
  }

  async #current(option: string, timeoutMs: number): Promise<string> {
    const credential = this.#credential[option];
    if (typeof credential !== "function") return credential ?? "";
    try {
      return sendable("createGateway", "credentials", await within(timeoutMs, credential));
    } catch {
      // The error may contain the secret.
      throw new Rejection(
        "not_configured",
        `The gateway could not get its credential for ${this.#api}. Contact its operator.`,
      );
    }
  }
}

/** Upstreams of all APIs that have credentials. */
export class Upstreams {
  readonly #byName = new Map<string, Upstream>();
  #secrets: readonly string[] = [];

  constructor(credentials: Credentials) {
    for (const [api, { provider }] of Object.entries(apis)) {
      const environments = credentials[provider as keyof Credentials] ?? {};
      for (const [environment, credential] of Object.entries<AnyCredential>(environments as never)) {
        const upstream = new Upstream(api as ApiName, environment as Environment, credential);
        this.#byName.set(`${api} ${environment}`, upstream);
      }
    }
  }

  find(api: ApiName, environment: Environment): Upstream {
    const found = this.#byName.get(`${api} ${environment}`);
    if (found) return found;
    throw new Rejection(
      "not_configured",
      `The gateway has no ${environment} credentials for ${api}. Contact its operator.`,
    );
  }

  /** Returns every secret in use, which no output may contain. Returns the same list as long as they are the same. */
  secrets(): readonly string[] {
    const current = [...new Set([...this.#byName.values()].flatMap(({ secrets }) => secrets))];
    if (current.length !== this.#secrets.length || current.some((secret, index) => secret !== this.#secrets[index])) {
      this.#secrets = current;
    }
    return this.#secrets;
  }
}
