import { type Credential, currentCredential } from "./credential.ts";

/** How a client proves itself: a header made of a credential. */
export interface Authorization {
  /** The option that holds the credential, for messages. */
  option: string;
  credential: Credential;
  /** The header's name, in lower case. Default `authorization`. */
  headerName?: string;
  /** The header's value, such as `Bearer …`. */
  header: (credential: string) => string;
}

/** The header's value, and what in it no text may show. */
export interface Proof {
  header: string;
  secrets: readonly string[];
}

/** Gives the header for an attempt of an operation; at once where the credential is no function. */
export type Authorize = (operation: string, signal: AbortSignal | undefined) => Proof | Promise<Proof>;

export function authorizer({ option, credential, header }: Authorization): Authorize {
  const proofOf = (current: string): Proof => {
    const value = header(current);
    return { header: value, secrets: [current, value.slice(value.indexOf(" ") + 1)] };
  };
  let fixed: Proof | undefined;
  return (operation, signal) => {
    if (fixed) return fixed;
    const current = currentCredential(operation, option, credential, signal);
    if (typeof current !== "string") return current.then(proofOf);
    fixed = proofOf(current);
    return fixed;
  };
}
