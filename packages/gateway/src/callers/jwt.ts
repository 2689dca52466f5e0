import { checkBaseUrl, InvalidInputError } from "@linkwright/runtime";
import { createLocalJWKSet, createRemoteJWKSet, type JSONWebKeySet, type JWTVerifyGetKey, jwtVerify } from "jose";
import { Rejection } from "../rejection.ts";
import { checkGrants } from "./grants.ts";
import type { Environment, Grants } from "./keys.ts";

// Types of our own: jose's, of ES modules alone, are an error in CommonJS for compilers that check declarations.

/** A JSON Web Key Set. */
export interface JsonWebKeySet {
  readonly keys: readonly object[];
}

/** What a token says whose signature, issuer, audience and time hold. */
export interface JwtClaims {
  readonly sub: string;
  readonly [claim: string]: unknown;
}

/** How JWTs of an identity provider are checked. */
export interface JwtOptions {
  /** Its keys, or the address where it publishes them (https, or http on this machine). */
  jwks: JsonWebKeySet | string;
  /** Who must have issued the token. */
  issuer: string;
  /** For whom it must have been issued: this gateway. */
  audience: string;
  /** Signatures that count. Default `["RS256", "ES256"]`; only those of key pairs can be named. */
  algorithms?: readonly JwtAlgorithm[];
  /** What its bearer may do: the same for all, or what the claims say. */
  grants: Grants | ((claims: JwtClaims) => Grants | Promise<Grants>);
  /** Default `test`. */
  environment?: Environment;
}

const ASYMMETRIC = [
  "RS256",
  "RS384",
  "RS512",
  "PS256",
  "PS384",
  "PS512",
  "ES256",
  "ES384",
  "ES512",
  "EdDSA",
  "Ed25519",
] as const;

const CREATOR = "createGateway";

/** A signature by a key pair. */
export type JwtAlgorithm = (typeof ASYMMETRIC)[number];

export interface JwtCaller {
  id: string;
  grants: Grants;
  environment: Environment;
}

/** Gives what verifies a JWT and tells whose it is. Throws an `InvalidInputError` for settings that would check too little. */
export function jwtVerifier(options: JwtOptions): (token: string) => Promise<JwtCaller> {
  const { jwks, issuer, audience, algorithms = ["RS256", "ES256"], grants, environment = "test" } = options;
  for (const [name, value] of Object.entries({ issuer, audience })) {
    if (typeof value !== "string" || value === "")
      throw new InvalidInputError(CREATOR, `jwt.${name}`, "must say whom tokens must be from, and for");
  }
  if (algorithms.length === 0 || !algorithms.every((algorithm) => ASYMMETRIC.includes(algorithm))) {
    throw new InvalidInputError(
      CREATOR,
      "jwt.algorithms",
      `must name signatures of key pairs: ${ASYMMETRIC.join(", ")}`,
    );
  }
  if (typeof grants !== "function") checkGrants("jwt.grants", grants);
  const keys = keySet(jwks);
  return async (token) => {
    const claims = await verified(token, keys, { issuer, audience, algorithms: [...algorithms] });
    const { sub } = claims;
    if (typeof sub !== "string" || sub === "") throw invalid("it has no subject");
    return { id: sub, grants: typeof grants === "function" ? await grants({ ...claims, sub }) : grants, environment };
  };
}

function keySet(jwks: JsonWebKeySet | string): JWTVerifyGetKey {
  if (typeof jwks !== "string") return createLocalJWKSet(jwks as JSONWebKeySet);
  checkBaseUrl(CREATOR, "jwt.jwks", jwks, false);
  return createRemoteJWKSet(new URL(jwks));
}

async function verified(
  token: string,
  keys: JWTVerifyGetKey,
  expected: { issuer: string; audience: string; algorithms: string[] },
): Promise<Readonly<Record<string, unknown>>> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      ...expected,
      requiredClaims: ["exp", "sub"],
      clockTolerance: 5,
    });
    return payload;
  } catch (error) {
    const problem = problemOf(error);
    if (problem) throw invalid(problem);
    throw new Rejection("keys_unavailable", "The issuer's keys cannot be read at the moment. Try again later.");
  }
}

/** By jose's codes, as its messages may quote the token; undefined where the token is not at fault. */
function problemOf(error: unknown): string | undefined {
  const { code, claim } = error as { code?: string; claim?: string };
  if (code === "ERR_JWT_EXPIRED") return "it has expired";
  if (code === "ERR_JWT_CLAIM_VALIDATION_FAILED")
    return `its claim ${/^\w+$/.test(claim ?? "") ? claim : ""} is not as required`;
  if (code === "ERR_JOSE_ALG_NOT_ALLOWED") return "its algorithm is not allowed";
  if (code === "ERR_JWKS_NO_MATCHING_KEY") return "its key is not among the issuer's";
  if (code === "ERR_JWS_SIGNATURE_VERIFICATION_FAILED") return "its signature is not the issuer's";
  const issuersFault = code === "ERR_JWKS_TIMEOUT" || code === "ERR_JWKS_INVALID" || code === "ERR_JOSE_GENERIC";
  return issuersFault || !code?.startsWith("ERR_J") ? undefined : "it is no valid JWT";
}

function invalid(problem: string): Rejection {
  return new Rejection(
    "token_invalid",
    `The token is refused: ${problem}. Bring a fresh one of the right issuer and audience.`,
    {
      "www-authenticate": 'Bearer realm="linkwright-gateway", error="invalid_token"',
    },
  );
}
