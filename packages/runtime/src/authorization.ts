import { type Credential, currentCredential } from "./credential.ts";

/**
 * Headers that carry the credentials, by lower-case name, each with its scheme and the options that make up its value. `Basic` joins them
 * with a colon and encodes them as base64; `""` means no scheme.
 */
export type CredentialHeaders = Readonly<
  Record<string, readonly [scheme: "Basic" | "Bearer" | "", ...options: string[]]>
>;

/** Credentials of a client and the headers that carry them. */
export interface Authorization {
  headers: CredentialHeaders;
  /** Credentials by the name of their option. */
  values: Readonly<Record<string, Credential>>;
}

/** Headers by lower-case name, and the secrets in them, which must be redacted from all texts. */
export interface AuthorizationHeaders {
  headers: Readonly<Record<string, string>>;
  secrets: readonly string[];
}

/** Returns the headers for an attempt of an operation; synchronously unless a credential is a function. */
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

/** Returns the headers for these option values. If several options make up a header, the last one is the secret. */
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
