import { checkBaseUrl, InvalidInputError } from "@linkwright/runtime";
import { createLocalJWKSet, createRemoteJWKSet, type JSONWebKeySet, type JWTVerifyGetKey, jwtVerify } from "jose";
import { Rejection } from "../rejection.ts";
import { checkGrants } from "./grants.ts";
import type { Environment, Grants } from "./keys.ts";

// Our own types: jose is published as ES modules only, so its types are errors in CommonJS for compilers that check declarations.

/** A JSON Web Key Set. */
export interface JsonWebKeySet {
  readonly keys: readonly object[];
}

/** Claims of a JWT whose signature, issuer, audience and expiration were verified. */
export interface JwtClaims {
  readonly sub: string;
  readonly [claim: string]: unknown;
}

/** Options for verifying JWTs of an identity provider. */
export interface JwtOptions {
  /** Public keys of the identity provider, or the URL of its key set (https, or http on this machine). */
  jwks: JsonWebKeySet | string;
  /** Required issuer (`iss`). */
  issuer: string;
  /** Required audience (`aud`), which identifies this gateway. */
  audience: string;
  /** Accepted signature algorithms, asymmetric ones only. Default: `["RS256", "ES256"]`. */
  algorithms?: readonly JwtAlgorithm[];
  /** Grants of callers with a JWT: the same for all, or a function of the claims. */
  grants: Grants | ((claims: JwtClaims) => Grants | Promise<Grants>);
  /** Environment of the calls. Default: `test`. */
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

/** An asymmetric signature algorithm. */
export type JwtAlgorithm = (typeof ASYMMETRIC)[number];

export interface JwtCaller {
  id: string;
  grants: Grants;
  environment: Environment;
}

/** Returns a function that verifies a JWT and returns its caller. Throws an `InvalidInputError` for options that would verify too little. */
export function jwtVerifier(options: JwtOptions): (token: string) => Promise<JwtCaller> {
  const { jwks, issuer, audience, algorithms = ["RS256", "ES256"], grants, environment = "test" } = options;
  for (const [name, value] of Object.entries({ issuer, audience })) {
    if (typeof value !== "string" || value === "")
      throw new InvalidInputError(CREATOR, `jwt.${name}`, "must be a non-empty string");
  }
  if (algorithms.length === 0 || !algorithms.every((algorithm) => ASYMMETRIC.includes(algorithm))) {
    throw new InvalidInputError(CREATOR, "jwt.algorithms", `must be asymmetric algorithms: ${ASYMMETRIC.join(", ")}`);
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
    throw new Rejection("keys_unavailable", "The issuer's keys cannot be loaded at the moment. Retry later.");
  }
}

/** Describes the problem by jose's error code, as its messages may quote the token; undefined if the token is not at fault. */
function problemOf(error: unknown): string | undefined {
  const { code, claim } = error as { code?: string; claim?: string };
  if (code === "ERR_JWT_EXPIRED") return "it has expired";
  if (code === "ERR_JWT_CLAIM_VALIDATION_FAILED")
    return `its claim ${/^\w+$/.test(claim ?? "") ? claim : ""} is missing or does not match`;
  if (code === "ERR_JOSE_ALG_NOT_ALLOWED") return "its algorithm is not allowed";
  if (code === "ERR_JWKS_NO_MATCHING_KEY") return "its key is not among the issuer's";
  if (code === "ERR_JWS_SIGNATURE_VERIFICATION_FAILED") return "its signature is invalid";
  const issuersFault = code === "ERR_JWKS_TIMEOUT" || code === "ERR_JWKS_INVALID" || code === "ERR_JOSE_GENERIC";
  return issuersFault || !code?.startsWith("ERR_J") ? undefined : "it is not a valid JWT";
}

function invalid(problem: string): Rejection {
  return new Rejection(
    "token_invalid",
    `The token was rejected: ${problem}. Send a new one from the required issuer and for the required audience.`,
    {
      "www-authenticate": 'Bearer realm="linkwright-gateway", error="invalid_token"',
    },
  );
}
