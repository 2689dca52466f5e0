const SESSION = "https://stytch.com/session";
const ORGANIZATION = "https://stytch.com/organization";
const REGISTERED = new Set(["iss", "sub", "aud", "exp", "nbf", "iat", "jti"]);

type Fields = Readonly<Record<string, unknown>>;

/** Claims of a verified JWT. Not jose's type, which would make its types part of ours. */
export interface JwtClaims extends Fields {
  readonly sub?: string;
  readonly exp?: number;
  readonly iat?: number;
}

/** Returns Stytch's session claim; `undefined` if it is missing or malformed. */
export function sessionClaim(payload: JwtClaims): (Fields & { id: string; roles: string[] }) | undefined {
  const claim = payload[SESSION] as Fields | undefined;
  if (typeof claim?.["id"] !== "string") return undefined;
  const { roles } = claim;
  // Tokens issued before roles existed have none.
  return {
    ...claim,
    id: claim["id"],
    roles: Array.isArray(roles) ? roles.filter((role) => typeof role === "string") : [],
  };
}

/** Returns Stytch's organization claim, which members' sessions have. */
export function organizationClaim(payload: JwtClaims): { organization_id: string; slug: string } | undefined {
  const claim = payload[ORGANIZATION] as Fields | undefined;
  if (typeof claim?.["organization_id"] !== "string") return undefined;
  return { organization_id: claim["organization_id"], slug: String(claim["slug"] ?? "") };
}

/** Returns the project's custom claims: all except the registered ones, those of Stytch, and `without`. */
export function customClaims(payload: JwtClaims, ...without: string[]): Record<string, unknown> {
  const own = ([name]: [string, unknown]) =>
    !REGISTERED.has(name) && name !== SESSION && name !== ORGANIZATION && !without.includes(name);
  return Object.fromEntries(Object.entries(payload).filter(own));
}

/** Returns when the session expires, from its claim, or from the token if the claim has no time. */
export function expiresAt(payload: JwtClaims, claim: Fields): string {
  const { expires_at } = claim;
  const time = typeof expires_at === "string" ? Date.parse(expires_at) : (payload.exp ?? 0) * 1000;
  return new Date(Number.isNaN(time) ? (payload.exp ?? 0) * 1000 : time).toISOString();
}
