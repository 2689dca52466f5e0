import { InvalidInputError, type RequestOptions } from "@linkwright/runtime/public";
import type { JwtClaims } from "./claims.ts";
import { isSessionJwtError, type JwtErrorReason, SessionJwtError } from "./jwt-error.ts";
import { type JwtTimes, type JwtTrust, verifyJwt } from "./verify-jwt.ts";

/** Input of `authenticateJwt`. */
export interface AuthenticateJwtInput<Check> extends JwtTimes {
  /** The JWT from the cookie or header. */
  session_jwt: string;
  /** Permission that the session's roles must grant. Requires the verifier's `authorizer`. */
  authorization_check?: Check;
  /**
   * Set to `true` to call `sessions.authenticate` for a token that cannot be verified locally: expired, not valid yet, too old, or with a
   * key that is unknown or cannot be loaded. Any other rejection is final, as is a failed authorization check. Requires the verifier's
   * `client`. Default: false.
   */
  fallback?: boolean;
}

const FALLBACK_REASONS = new Set<JwtErrorReason>([
  "expired",
  "not_yet_valid",
  "too_old",
  "unknown_key",
  "keys_unavailable",
]);

/** Differences between B2B and consumer sessions. */
export interface SessionKind<Session, Check, Verdict, ApiResponse> {
  trust: JwtTrust;
  /** Reads the session from the claims; `undefined` if claims of this kind are missing. */
  read: (payload: JwtClaims) => Session | undefined;
  authorize: ((session: Session, check: Check) => Promise<Verdict>) | undefined;
  authenticate:
    | ((
        input: { session_jwt: string; authorization_check?: Check },
        options?: RequestOptions,
      ) => PromiseLike<ApiResponse>)
    | undefined;
}

export type Authenticated<Session, Verdict, ApiResponse> =
  | { session: Session; verdict: Verdict | undefined; response?: never }
  | { response: ApiResponse; session?: never };

const OPERATION = "sessions.authenticateJwt";

export async function authenticateJwt<Session, Check, Verdict, ApiResponse>(
  kind: SessionKind<Session, Check, Verdict, ApiResponse>,
  input: AuthenticateJwtInput<Check>,
  options?: RequestOptions,
): Promise<Authenticated<Session, Verdict, ApiResponse>> {
  const { session_jwt, authorization_check: check, fallback } = input;
  const { authorize, authenticate } = kind;
  // A check passed as `undefined` by mistake must not count as passed.
  if ("authorization_check" in input && (typeof check !== "object" || check === null)) {
    throw new InvalidInputError(
      OPERATION,
      "authorization_check",
      "must be an object: omit the field if there is nothing to check",
    );
  }
  if (check && !authorize) {
    throw new InvalidInputError(OPERATION, "authorization_check", "requires the verifier's option authorizer");
  }
  if (fallback && !authenticate) {
    throw new InvalidInputError(OPERATION, "fallback", "requires the verifier's option client");
  }
  let session: Session;
  try {
    session = await verifiedSession(kind, input);
  } catch (error) {
    if (!(fallback && authenticate && isSessionJwtError(error) && FALLBACK_REASONS.has(error.reason))) throw error;
    return { response: await authenticate({ session_jwt, ...(check && { authorization_check: check }) }, options) };
  }
  return { session, verdict: check && (await authorize?.(session, check)) };
}

async function verifiedSession<Session>(
  { trust, read }: Pick<SessionKind<Session, never, never, never>, "trust" | "read">,
  { session_jwt, clockToleranceSeconds, maxTokenAgeSeconds }: AuthenticateJwtInput<unknown>,
): Promise<Session> {
  const reject = (reason: JwtErrorReason, options?: ErrorOptions) => new SessionJwtError(OPERATION, reason, options);
  const payload = await verifyJwt(session_jwt, trust, {
    operation: OPERATION,
    reject,
    ...(clockToleranceSeconds !== undefined && { clockToleranceSeconds }),
    ...(maxTokenAgeSeconds !== undefined && { maxTokenAgeSeconds }),
  });
  const session = read(payload);
  if (session === undefined) throw reject("claims");
  return session;
}
