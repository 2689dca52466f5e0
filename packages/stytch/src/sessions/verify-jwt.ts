import { InvalidInputError, isControlFlow } from "@linkwright/runtime";
import type { JWTVerifyGetKey } from "jose";
import type { JwtClaims } from "./claims.ts";
import type { JwtError, JwtErrorReason } from "./jwt-error.ts";
import { type FindKey, KeysUnavailable } from "./key-set.ts";

// Without a tolerance, a server whose clock is slightly slow would sometimes reject a token that was just issued.
const DEFAULT_TOLERANCE_SECONDS = 5;

/** Options for checking a token's times. */
export interface JwtTimes {
  /** Tolerated difference between the clocks when `exp` and `nbf` are checked, in seconds. Default: 5. */
  clockToleranceSeconds?: number;
  /** Age from which a token is rejected, in seconds. 0 rejects every token. Default: no limit except its expiration. */
  maxTokenAgeSeconds?: number;
}

/** Tokens that are accepted: their keys, project and issuers. */
export interface JwtTrust {
  keys: FindKey;
  projectId: string;
  issuers: string[];
  now: () => number;
}

interface VerifyOptions extends JwtTimes {
  operation: string;
  /** Creates the error of this kind of token. */
  reject: (reason: JwtErrorReason, options?: ErrorOptions) => JwtError;
}

/** Verifies a JWT and returns its claims: signed by the project, issued for it, and neither expired nor used too early. */
export async function verifyJwt(token: string, trust: JwtTrust, options: VerifyOptions): Promise<JwtClaims> {
  const { reject, maxTokenAgeSeconds, clockToleranceSeconds = DEFAULT_TOLERANCE_SECONDS } = options;
  checkSeconds(options, "clockToleranceSeconds");
  checkSeconds(options, "maxTokenAgeSeconds");
  if (typeof token !== "string") throw reject("malformed");
  const now = trust.now();
  const payload = await verifiedPayload(token, trust, now, { reject, clockToleranceSeconds });
  // jose treats a maximum of 0 as no maximum.
  if (maxTokenAgeSeconds !== undefined) {
    const age = now / 1000 - (payload.iat ?? 0);
    if (age < -clockToleranceSeconds) throw reject("not_yet_valid");
    if (age >= maxTokenAgeSeconds) throw reject("too_old");
  }
  return payload;
}

async function verifiedPayload(
  token: string,
  trust: JwtTrust,
  now: number,
  { reject, clockToleranceSeconds }: Pick<VerifyOptions, "reject"> & { clockToleranceSeconds: number },
): Promise<JwtClaims> {
  const { jwtVerify } = await import("jose/jwt/verify");
  try {
    const { payload } = await jwtVerify(token, trust.keys as JWTVerifyGetKey, {
      algorithms: ["RS256"],
      typ: "JWT",
      issuer: trust.issuers,
      audience: trust.projectId,
      requiredClaims: ["exp", "iat", "sub"],
      clockTolerance: clockToleranceSeconds,
      currentDate: new Date(now),
    });
    return payload;
  } catch (error) {
    if (isControlFlow(error)) throw error;
    if (error instanceof KeysUnavailable) throw reject("keys_unavailable", { cause: error.cause });
    // jose's own errors contain the claims, so none becomes a cause.
    throw reject(rejection(error as { code?: string; claim?: string }));
  }
}

function rejection({ code, claim }: { code?: string; claim?: string }): JwtErrorReason {
  switch (code) {
    case "ERR_JWT_EXPIRED":
      return "expired";
    case "ERR_JWT_CLAIM_VALIDATION_FAILED":
      if (claim === "iss") return "issuer";
      if (claim === "aud") return "audience";
      return claim === "nbf" ? "not_yet_valid" : "claims";
    case "ERR_JOSE_ALG_NOT_ALLOWED":
      return "algorithm";
    case "ERR_JWKS_NO_MATCHING_KEY":
    case "ERR_JWKS_MULTIPLE_MATCHING_KEYS":
      return "unknown_key";
    case "ERR_JWS_SIGNATURE_VERIFICATION_FAILED":
      return "signature";
    default:
      return "malformed";
  }
}

function checkSeconds(options: VerifyOptions, field: "clockToleranceSeconds" | "maxTokenAgeSeconds"): void {
  const value = options[field];
  // NaN would accept every token.
  if (value !== undefined && !(typeof value === "number" && value >= 0)) {
    throw new InvalidInputError(options.operation, field, "must be a number of seconds, 0 or greater");
  }
}
