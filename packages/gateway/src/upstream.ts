import { sendable } from "@linkwright/runtime";
import type { ApiName } from "./api-name.ts";
import type { Environment } from "./callers/keys.ts";
import {
  type ApiKeyCredential,
  type Credentials,
  isLiveSecret,
  type Secret,
  type StytchCredential,
} from "./credentials.ts";
import { apis } from "./generated/operations.ts";
import type { GatewayOperation } from "./operations.ts";
import { Refusal } from "./refusal.ts";
import { within } from "./within.ts";

/** A header that proves the gateway, and what of it must never come back. */
export interface Proof {
  readonly name: string;
  readonly value: string;
  readonly secrets: readonly string[];
}

/** Where the operations of an API are served in an environment, and what proves the gateway there. Shows nothing when printed. */
export class Upstream {
  readonly #api: ApiName;
  readonly #environment: Environment;
  readonly #credential: StytchCredential | ApiKeyCredential;
  #last: { secret: string; proof: Proof } | undefined;

  constructor(api: ApiName, environment: Environment, credential: StytchCredential | ApiKeyCredential) {
    this.#api = api;
    this.#environment = environment;
    // A copy: what the caller does to its object later changes no host.
    this.#credential = { ...credential };
    const secret = "projectId" in credential ? credential.secret : credential.apiKey;
    if (typeof secret === "string") this.#last = { secret, proof: proofOf(api, credential, secret) };
  }

  /** The operation's address, without what its path's parameters are. */
  baseUrl({ server }: GatewayOperation): string {
    const { servers } = apis[this.#api];
    const own = server ?? (this.#environment === "test" ? servers[0] : servers.at(-1)) ?? "";
    return (this.#credential.baseUrl ?? own).replace(/\/$/, "");
  }

  /** Throws a `Refusal` where there is no credential to be had in this time. */
  async proof(timeoutMs: number): Promise<Proof> {
    const credential = this.#credential;
    const secret = await this.#current("projectId" in credential ? credential.secret : credential.apiKey, timeoutMs);
    if (this.#last?.secret === secret) return this.#last.proof;
    const proof = proofOf(this.#api, credential, secret);
    this.#last = { secret, proof };
    return proof;
  }

  /** What must not come back of the credential that was used last. */
  get secrets(): readonly string[] {
    return this.#last?.proof.secrets ?? [];
  }

  async #current(secret: Secret, timeoutMs: number): Promise<string> {
    if (typeof secret === "string") return secret;
    let current: string;
    try {
      current = sendable("createGateway", "credentials", await within(timeoutMs, secret));
    } catch {
      // Whatever it threw may name the secret.
      throw new Refusal(
        "not_configured",
        `The gateway could not get its credential for ${this.#api}. Ask who runs it.`,
      );
    }
    if (this.#environment === "test" && isLiveSecret(current)) {
      throw new Refusal(
        "live_not_allowed",
        `The gateway got a live credential for a test call of ${this.#api}. Ask who runs it.`,
      );
    }
    return current;
  }
}

function proofOf(api: ApiName, credential: StytchCredential | ApiKeyCredential, secret: string): Proof {
  if ("projectId" in credential) {
    const encoded = btoa(`${credential.projectId}:${secret}`);
    return { name: "authorization", value: `Basic ${encoded}`, secrets: [secret, encoded] };
  }
  const scheme = apis[api].credential;
  if (typeof scheme === "object") return { name: scheme.header, value: secret, secrets: [secret] };
  return { name: "authorization", value: `Bearer ${secret}`, secrets: [secret] };
}

/** The upstreams of all APIs for which there are credentials. */
export class Upstreams {
  readonly #byName = new Map<string, Upstream>();
  #secrets: readonly string[] = [];

  constructor(credentials: Credentials) {
    for (const [api, { provider }] of Object.entries(apis)) {
      const environments = credentials[provider as keyof Credentials] ?? {};
      for (const [environment, credential] of Object.entries(environments)) {
        const upstream = new Upstream(api as ApiName, environment as Environment, credential);
        this.#byName.set(`${api} ${environment}`, upstream);
      }
    }
  }

  find(api: ApiName, environment: Environment): Upstream {
    const found = this.#byName.get(`${api} ${environment}`);
    if (found) return found;
    throw new Refusal("not_configured", `The gateway has no ${environment} credentials for ${api}. Ask who runs it.`);
  }

  /** What no text may show: every credential that is in use. The same list as long as they are. */
  secrets(): readonly string[] {
    const current = [...new Set([...this.#byName.values()].flatMap(({ secrets }) => secrets))];
    if (current.length !== this.#secrets.length || current.some((secret, index) => secret !== this.#secrets[index])) {
      this.#secrets = current;
    }
    return this.#secrets;
  }
}
