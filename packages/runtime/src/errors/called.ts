/** What was called, for messages. */
export interface Called {
  /** Such as `magicLinks.email.loginOrSignup`. */
  operation: string;
  method: string;
  /** Path as the description has it, its parameters by name. */
  path: string;
  /** Host of the URL, with its port where it has one. */
  host: string;
}

/** Begins the message of a call that was sent: `things.get failed: GET /things/{thing_id} at api.example.com`. */
export function failed({ operation, method, path, host }: Called): string {
  return `${operation} failed: ${method} ${path} at ${host}`;
}
