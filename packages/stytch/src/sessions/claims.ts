const SESSION = "https://stytch.com/session";
const ORGANIZATION = "https://stytch.com/organization";
const REGISTERED = new Set(["iss", "sub", "aud", "exp", "nbf", "iat", "jti"]);

type Fields = Readonly<Record<string, unknown>>;

/** The claims of a verified JWT. Not jose's type, which would make its types part of ours. */
export interface JwtClaims extends Fields {
  readonly sub?: string;
  readonly exp?: number;
  readonly iat?: number;
}

/** Stytch's session claim; undefined where there is none to rely on. */
export function sessionClaim(payload: JwtClaims): (Fields & { id: string; roles: string[] }) | undefined {
  const claim = payload[SESSION] as Fields | undefined;
  if (typeof claim?.["id"] !== "string") return undefined;
  const { roles } = claim;
  // Tokens from before roles existed have none.
  return {
    ...claim,
    id: claim["id"],
    roles: Array.isArray(roles) ? roles.filter((role) => typeof role === "string") : [],
  };
}

/** Stytch's organization claim, which sessions of members have. */
export function organizationClaim(payload: JwtClaims): { organization_id: string; slug: string } | undefined {
  const claim = payload[ORGANIZATION] as Fields | undefined;
  if (typeof claim?.["organization_id"] !== "string") return undefined;
  return { organization_id: claim["organization_id"], slug: String(claim["slug"] ?? "") };
}

/** The project's own claims: all but the registered ones, those of Stytch, and `without`. */
export function customClaims(payload: JwtClaims, ...without: string[]): Record<string, unknown> {
  const own = ([name]: [string, unknown]) =>
    !REGISTERED.has(name) && name !== SESSION && name !== ORGANIZATION && !without.includes(name);
  return Object.fromEntries(Object.entries(payload).filter(own));
}

/** The session's own end where the claim has it, else the token's. */
export function expiresAt(payload: JwtClaims, claim: Fields): string {
  const { expires_at } = claim;
  const time = typeof expires_at === "string" ? Date.parse(expires_at) : (payload.exp ?? 0) * 1000;
  return new Date(Number.isNaN(time) ? (payload.exp ?? 0) * 1000 : time).toISOString();
}
