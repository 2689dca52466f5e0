import { randomUUID } from "node:crypto";
import type { Jwk } from "@linkwright/stytch-types/b2b";
import {
  type CryptoKey,
  compactVerify,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
  type JWK_RSA_Public,
  type JWTPayload,
  SignJWT,
} from "jose";
import { toTimestamp } from "../clock.ts";
import type { World } from "../world.ts";

const ALGORITHM = "RS256";
const SESSION_LIFETIME_SECONDS = 5 * 60;

/** The claims that `sign` sets. */
type Claims = JWTPayload &
  Required<Pick<JWTPayload, "iss" | "sub" | "iat" | "nbf" | "exp">> & { readonly aud: string[] };

/**
 * Signs the JWTs of sessions and M2M clients. There is one key pair per sandbox, generated on first use because that is the
 * slowest step.
 */
export interface JwtKeys {
  /** Returns a JWT, valid for five minutes by default. `claims` cannot replace registered claims. */
  sign(project: string, subject: string, claims: JWTPayload, lifetimeSeconds?: number): Promise<string>;
  /** Returns the payload of a JWT that the sandbox signed for this project, expired or not; otherwise undefined. */
  verify(project: string, jwt: string): Promise<Claims | undefined>;
  /** Returns the public key in the format of Stytch's JWKS endpoint. */
  publicKeys(): Promise<Jwk[]>;
}

interface KeyPair {
  readonly id: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

/** The key pair, once generated. */
export interface JwtKeyData {
  pair?: { readonly id: string; readonly privateKey: JWK; readonly publicKey: JWK };
}

export function emptyJwtKeyData(): JwtKeyData {
  return {};
}

export function createJwtKeys(world: World, data: JwtKeyData): JwtKeys {
  let pair: Promise<KeyPair> | undefined;
  const keys = () => {
    pair ??= data.pair ? load(data.pair) : generate(data);
    return pair;
  };
  return {
    async sign(project, subject, claims, lifetimeSeconds = SESSION_LIFETIME_SECONDS) {
      const { id, privateKey } = await keys();
      const issuedAt = Math.floor(world.now().getTime() / 1000);
      return new SignJWT(claims)
        .setProtectedHeader({ alg: ALGORITHM, kid: id, typ: "JWT" })
        .setIssuer(`stytch.com/${project}`)
        .setAudience([project])
        .setSubject(subject)
        .setIssuedAt(issuedAt)
        .setNotBefore(issuedAt)
        .setExpirationTime(issuedAt + lifetimeSeconds)
        .sign(privateKey);
    },
    async verify(project, jwt) {
      const { publicKey } = await keys();
      try {
        // Verifies only the signature, because a session is refreshed with an expired JWT
        // (https://stytch.com/docs/b2b/api/authenticate-session).
        const { payload } = await compactVerify(jwt, publicKey, { algorithms: [ALGORITHM] });
        const claims = JSON.parse(new TextDecoder().decode(payload)) as Claims;
        return claims.iss === `stytch.com/${project}` ? claims : undefined;
      } catch {
        return undefined;
      }
    },
    async publicKeys() {
      const { id, publicKey } = await keys();
      // RS256 uses RSA keys, whose public parts these are.
      const { n, e } = (await exportJWK(publicKey)) as JWK_RSA_Public;
      return [{ kty: "RSA", n, e, kid: id, alg: ALGORITHM, use: "sig", key_ops: ["verify"], x5c: [], x5tS256: "" }];
    },
  };
}

/** Random even with a seed: RSA key generators accept none, so the ID is random as well. */
async function generate(data: JwtKeyData): Promise<KeyPair> {
  const { privateKey, publicKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const id = `jwk-test-${randomUUID()}`;
  data.pair = { id, privateKey: await exportJWK(privateKey), publicKey: await exportJWK(publicKey) };
  return { id, privateKey, publicKey };
}

async function load({ id, privateKey, publicKey }: NonNullable<JwtKeyData["pair"]>): Promise<KeyPair> {
  const [own, shown] = await Promise.all([importJWK(privateKey, ALGORITHM), importJWK(publicKey, ALGORITHM)]);
  // Only symmetric keys are imported as bytes, so these are `CryptoKey` objects.
  return { id, privateKey: own as CryptoKey, publicKey: shown as CryptoKey };
}

/** The claim from which Stytch's clients read the session. */
export const SESSION_CLAIM = "https://stytch.com/session";

/** Returns the session claim of a session JWT. */
export function sessionClaim(session: {
  id: string;
  startedAt: Date;
  lastAccessedAt: Date;
  expiresAt: Date;
  factors: readonly object[];
  roles: readonly string[];
}): JWTPayload {
  return {
    [SESSION_CLAIM]: {
      id: session.id,
      started_at: toTimestamp(session.startedAt),
      last_accessed_at: toTimestamp(session.lastAccessedAt),
      expires_at: toTimestamp(session.expiresAt),
      attributes: { user_agent: "", ip_address: "" },
      authentication_factors: session.factors,
      roles: session.roles,
    },
  };
}
