import { createHash } from "node:crypto";
import type { Numbered } from "../../pages.ts";
import type { World } from "../../world.ts";
import type { ConsumerInput } from "../consumer/wire.ts";
import { badRequest, notFound } from "../errors.ts";
import type { Metadata } from "../metadata.ts";

/** A secret as Stytch stores it: its hash, and its last characters for recognition. */
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
  /** The second secret while a rotation is in progress. */
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

  /** Adds a client. The secret is returned only here. */
  add(input: ConsumerInput<"m2m.clients.create">): { client: M2MClientRecord; secret: string } {
    const clientId = input.client_id ?? `m2m-client-test-${this.#world.ids.uuid()}`;
    if (clientId === "") throw badRequest("m2m_client_invalid_client_id", "client_id must not be empty.");
    if (this.find(clientId))
      throw badRequest("duplicate_m2m_client_id", `Another M2M client has the ID "${clientId}".`);
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

  /** Starts a rotation. The new secret is returned only here. */
  startRotation(client: M2MClientRecord): string {
    if (client.nextSecret) {
      throw badRequest(
        "m2m_client_already_rotating_secret",
        "A rotation of this client's secret is already in progress.",
      );
    }
    const secret = this.#world.ids.token();
    client.nextSecret = recordOf(secret);
    return secret;
  }

  /** Ends the rotation and keeps one of the two secrets. */
  endRotation(client: M2MClientRecord, keep: "current" | "next"): void {
    if (!client.nextSecret) {
      throw badRequest("m2m_client_not_rotating_secret", "No rotation of this client's secret is in progress.");
    }
    if (keep === "next") client.secret = client.nextSecret;
    client.nextSecret = undefined;
  }
}

/** Returns whether a secret is the client's. During a rotation both secrets are valid. */
export function hasSecret(client: M2MClientRecord, secret: string): boolean {
  const { hash } = recordOf(secret);
  return client.secret.hash === hash || client.nextSecret?.hash === hash;
}

function recordOf(secret: string): SecretRecord {
  return { hash: createHash("sha256").update(secret).digest("base64url"), lastFour: secret.slice(-4) };
}
