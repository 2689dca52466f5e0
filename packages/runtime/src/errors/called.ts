/** Description of a call for error messages. */
export interface Called {
  /** ID of the operation, such as `magicLinks.email.loginOrSignup`. */
  operation: string;
  method: string;
  /** Path template of the description, such as `/things/{thing_id}`. */
  path: string;
  /** Host of the URL, with its port if it has one. */
  host: string;
}

/** Returns the beginning of the message of a call that was sent: `things.get failed: GET /things/{thing_id} at api.example.com`. */
export function failed({ operation, method, path, host }: Called): string {
  return `${operation} failed: ${method} ${path} at ${host}`;
}
