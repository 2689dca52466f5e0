import { createHash } from "node:crypto";
import type { Numbered } from "../../pages.ts";
import type { World } from "../../world.ts";
import type { ConsumerInput } from "../consumer/wire.ts";
import { badRequest, notFound } from "../errors.ts";
import type { Metadata } from "../metadata.ts";

/** A secret as Stytch keeps it: what a hash tells of it, and the end that people recognize it by. */
interface SecretRecord {
  readonly hash: string;
  readonly lastFour: string;
}

export interface M2MClientRecord extends Numbered {
  readonly clientId: string;
  name: string;
  description: string;
  status: "active" | "inactive";
  scopes: string[];
  trustedMetadata: Metadata;
  secret: SecretRecord;
  /** The second secret of a rotation that is under way. */
  nextSecret: SecretRecord | undefined;
}

export interface M2MClientData {
  readonly byId: Map<string, M2MClientRecord>;
  sequence: number;
}

export function emptyM2MClientData(): M2MClientData {
  return { byId: new Map(), sequence: 0 };
}

/** The M2M clients of one project. */
export class M2MClientStore {
  readonly #world: World;
  readonly #data: M2MClientData;

  constructor(world: World, data: M2MClientData) {
    this.#world = world;
    this.#data = data;
  }

  get size(): number {
    return this.#data.byId.size;
  }

  all(): M2MClientRecord[] {
    return [...this.#data.byId.values()];
  }

  find(clientId: string): M2MClientRecord | undefined {
    return this.#data.byId.get(clientId);
  }

  get(clientId: string): M2MClientRecord {
    const client = this.find(clientId);
    if (!client) throw notFound("m2m_client_not_found", "No M2M client has this ID.");
    return client;
  }

  /** Adds a client; the secret is told here and never again. */
  add(input: ConsumerInput<"m2m.clients.create">): { client: M2MClientRecord; secret: string } {
    const clientId = input.client_id ?? `m2m-client-test-${this.#world.ids.uuid()}`;
    if (clientId === "") throw badRequest("m2m_client_invalid_client_id", "client_id must not be empty.");
    if (this.find(clientId)) throw badRequest("duplicate_m2m_client_id", `An M2M client has the ID "${clientId}".`);
    const secret = input.client_secret ?? this.#world.ids.token();
    this.#data.sequence += 1;
    const client: M2MClientRecord = {
      sequence: this.#data.sequence,
      clientId,
      name: input.client_name ?? "",
      description: input.client_description ?? "",
      status: "active",
      scopes: input.scopes,
      trustedMetadata: input.trusted_metadata ?? {},
      secret: recordOf(secret),
      nextSecret: undefined,
    };
    this.#data.byId.set(clientId, client);
    return { client, secret };
  }

  remove(client: M2MClientRecord): void {
    this.#data.byId.delete(client.clientId);
  }

  /** Starts a rotation; the new secret is told here and never again. */
  startRotation(client: M2MClientRecord): string {
    if (client.nextSecret) {
      throw badRequest("m2m_client_already_rotating_secret", "A rotation of this client's secret is under way.");
    }
    const secret = this.#world.ids.token();
    client.nextSecret = recordOf(secret);
    return secret;
  }

  /** Ends the rotation with either of the two secrets. */
  endRotation(client: M2MClientRecord, keep: "current" | "next"): void {
    if (!client.nextSecret) {
      throw badRequest("m2m_client_not_rotating_secret", "No rotation of this client's secret is under way.");
    }
    if (keep === "next") client.secret = client.nextSecret;
    client.nextSecret = undefined;
  }
}

/** Whether a secret is one of the client's: during a rotation both are good. */
export function hasSecret(client: M2MClientRecord, secret: string): boolean {
  const { hash } = recordOf(secret);
  return client.secret.hash === hash || client.nextSecret?.hash === hash;
}

function recordOf(secret: string): SecretRecord {
  return { hash: createHash("sha256").update(secret).digest("base64url"), lastFour: secret.slice(-4) };
}
