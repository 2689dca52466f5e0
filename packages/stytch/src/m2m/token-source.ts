import { type Credential, currentCredential, InvalidInputError } from "@linkwright/runtime";
import { CachedValues } from "../kept-values.ts";

interface TokenRequest {
  client_id: string;
  client_secret: string;
  grant_type: "client_credentials";
  scope?: string;
}

/** Settings of a source of M2M access tokens. */
export interface TokenSourceOptions {
  /** Fetches the tokens. */
  client: {
    readonly m2m: { token(input: TokenRequest): PromiseLike<{ access_token: string; expires_in: number }> };
  };
  /** The M2M client's id. */
  client_id: string;
  /** The M2M client's secret, or a function that gives the current one before each fetch. */
  client_secret: Credential;
  /** The scopes to ask for. Default: all that the M2M client has. */
  scopes?: readonly string[];
  /**
   * How long before its end a token is replaced, in seconds; at most half its life. Tokens live an hour. Default 60.
   */
  refreshBeforeSeconds?: number;
  /** The clock. Default: the machine's. */
  now?: () => Date;
}

/** Hands out M2M access tokens. */
export interface TokenSource {
  /**
   * A token that holds for a while: the kept one or, shortly before its end, a new one. Callers at the same time share one fetch.
   *
   * @param scopes instead of the source's own
   * @throws {LinkwrightError} where no token could be had; the next call tries again
   * @see https://stytch.com/docs/api-reference/b2b/api/m2m/token/get-access-token
   */
  token(scopes?: readonly string[]): Promise<string>;
  /** Gives up a token that was refused somewhere, so that the next call fetches another. Others are left alone. */
  forget(access_token: string, scopes?: readonly string[]): void;
}

const OPERATION = "createTokenSource";
const LARGEST_NUMBER = 100;

/**
 * Creates a source of access tokens for calls to your own services. Keep it: it holds the tokens. Sends nothing yet.
 *
 * @throws {InvalidInputError} where the id or the secret is missing
 */
export function createTokenSource(options: TokenSourceOptions): TokenSource {
  const { client, client_id, client_secret, scopes: ownScopes = [], refreshBeforeSeconds = 60, now: clock } = options;
  if (!client_id) throw new InvalidInputError(OPERATION, "client_id", "is missing");
  if (!client_secret) throw new InvalidInputError(OPERATION, "client_secret", "is missing");
  if (!(refreshBeforeSeconds >= 0)) {
    throw new InvalidInputError(OPERATION, "refreshBeforeSeconds", "must be a number of seconds from 0 up");
  }
  const now = clock ? () => clock().getTime() : Date.now;
  const tokens = new CachedValues<string>({
    now,
    limit: LARGEST_NUMBER,
    async load(scope) {
      const secret = await currentCredential(OPERATION, "client_secret", client_secret, undefined);
      const askedAt = now();
      const { access_token, expires_in } = await client.m2m.token({
        client_id,
        client_secret: secret,
        grant_type: "client_credentials",
        ...(scope && { scope }),
      });
      const seconds = Number(expires_in) || 0;
      const usableSeconds = seconds - Math.min(refreshBeforeSeconds, seconds / 2);
      return { value: access_token, staleAt: askedAt + usableSeconds * 1000 };
    },
  });
  const key = (scopes: readonly string[]) => [...new Set(scopes)].sort().join(" ");
  return {
    token: (scopes = ownScopes) => tokens.get(key(scopes)),
    forget(access_token, scopes = ownScopes) {
      // Others may have fetched a good one since.
      if (tokens.peek(key(scopes)) === access_token) tokens.forget(key(scopes));
    },
  };
}
