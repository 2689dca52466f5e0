import { type Credential, currentCredential } from "./credential.ts";

/**
 * The headers that credentials are sent in, by lower-case name, each as the scheme that stands first and the options that it is made of.
 * `Basic` joins them with a colon and encodes them; `""` is no scheme.
 */
export type CredentialHeaders = Readonly<
  Record<string, readonly [scheme: "Basic" | "Bearer" | "", ...options: string[]]>
>;

/** How a client proves itself. */
export interface Authorization {
  headers: CredentialHeaders;
  /** The options, by name. */
  values: Readonly<Record<string, Credential>>;
}

/** The headers, by lower-case name, and what in them no text may show. */
export interface AuthorizationHeaders {
  headers: Readonly<Record<string, string>>;
  secrets: readonly string[];
}

/** Gives the headers for an attempt of an operation; at once where no credential is a function. */
export type Authorize = (
  operation: string,
  signal: AbortSignal | undefined,
) => AuthorizationHeaders | Promise<AuthorizationHeaders>;

export function authorizer({ headers, values }: Authorization): Authorize {
  const options = Object.keys(values);
  const authorization = (current: string[]) =>
    authorizationHeaders(headers, Object.fromEntries(options.map((option, index) => [option, current[index]])));
  let fixed: AuthorizationHeaders | undefined;
  return (operation, signal) => {
    if (fixed) return fixed;
    const current = options.map((option) => currentCredential(operation, option, values[option] as Credential, signal));
    if (current.some((each) => typeof each !== "string")) return Promise.all(current).then(authorization);
    fixed = authorization(current as string[]);
    return fixed;
  };
}

/** The headers for these values of the options. Of several that a header is made of, the last is the secret one. */
export function authorizationHeaders(
  credential: CredentialHeaders,
  values: Readonly<Record<string, string | undefined>>,
): AuthorizationHeaders {
  const headers: Record<string, string> = {};
  const secrets: string[] = [];
  for (const [name, [scheme, ...options]] of Object.entries(credential)) {
    const parts = options.map((option) => values[option] as string);
    const joined = parts.join(":");
    const value = scheme === "Basic" ? btoa(joined) : joined;
    headers[name] = `${scheme} ${value}`.trim();
    secrets.push(parts.at(-1) as string, value);
  }
  return { headers, secrets };
}
