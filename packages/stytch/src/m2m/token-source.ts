import { type Credential, currentCredential, InvalidInputError } from "@linkwright/runtime";
import { CachedValues } from "../cached-values.ts";

interface TokenRequest {
  client_id: string;
  client_secret: string;
  grant_type: "client_credentials";
  scope?: string;
}

/** Options of `createTokenSource`. */
export interface TokenSourceOptions {
  /** Client that requests the tokens. */
  client: {
    readonly m2m: { token(input: TokenRequest): PromiseLike<{ access_token: string; expires_in: number }> };
  };
  /** ID of the M2M client. */
  client_id: string;
  /** Secret of the M2M client, or a function that returns the current one, called before each request. */
  client_secret: Credential;
  /** Scopes to request. Default: all scopes of the M2M client. */
  scopes?: readonly string[];
  /**
   * Time before its expiration at which a token is replaced, in seconds; at most half its lifetime. Tokens expire after an hour.
   * Default: 60.
   */
  refreshBeforeSeconds?: number;
  /** Returns the current time. Default: the system clock. */
  now?: () => Date;
}

/** Source of M2M access tokens. */
export interface TokenSource {
  /**
   * Returns a valid token: the cached one or, shortly before that expires, a new one. Concurrent callers share one request.
   *
   * @param scopes scopes to request instead of the source's own
   * @throws {LinkwrightError} if the request fails; the next call tries again
   * @see https://stytch.com/docs/api-reference/b2b/api/m2m/token/get-access-token
   */
  token(scopes?: readonly string[]): Promise<string>;
  /** Removes a token that a service rejected from the cache, so that the next call requests a new one. Has no effect on other tokens. */
  forget(access_token: string, scopes?: readonly string[]): void;
}

const OPERATION = "createTokenSource";
const MAX_ENTRIES = 100;

/**
 * Creates a source of access tokens for calls to your own services. Create it once and reuse it, since it caches the tokens. Sends no
 * request.
 *
 * @throws {InvalidInputError} if the ID or the secret is missing
 */
export function createTokenSource(options: TokenSourceOptions): TokenSource {
  const { client, client_id, client_secret, scopes: ownScopes = [], refreshBeforeSeconds = 60, now: clock } = options;
  if (!client_id) throw new InvalidInputError(OPERATION, "client_id", "is missing");
  if (!client_secret) throw new InvalidInputError(OPERATION, "client_secret", "is missing");
  if (!(refreshBeforeSeconds >= 0)) {
    throw new InvalidInputError(OPERATION, "refreshBeforeSeconds", "must be a number of seconds, 0 or greater");
  }
  const now = clock ? () => clock().getTime() : Date.now;
  const tokens = new CachedValues<string>({
    now,
    limit: MAX_ENTRIES,
    async load(scope) {
      const secret = await currentCredential(OPERATION, "client_secret", client_secret, undefined);
      const requestedAt = now();
      const { access_token, expires_in } = await client.m2m.token({
        client_id,
        client_secret: secret,
        grant_type: "client_credentials",
        ...(scope && { scope }),
      });
      const seconds = Number(expires_in) || 0;
      const usableSeconds = seconds - Math.min(refreshBeforeSeconds, seconds / 2);
      return { value: access_token, staleAt: requestedAt + usableSeconds * 1000 };
    },
  });
  const key = (scopes: readonly string[]) => [...new Set(scopes)].sort().join(" ");
  return {
    token: (scopes = ownScopes) => tokens.get(key(scopes)),
    forget(access_token, scopes = ownScopes) {
      // Another caller may have requested a valid one since.
      if (tokens.peek(key(scopes)) === access_token) tokens.forget(key(scopes));
    },
  };
}
