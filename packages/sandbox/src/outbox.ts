/** A message that the provider would have sent. */
export interface OutboxEntry {
  /** Address of the receiver. */
  to: string;
  /** The operation that sent it, such as `magicLinks.email.loginOrSignup`. */
  operation: string;
  /** Subject line; it tells a login from a signup and an invite. */
  subject: string;
  /** The link to click: the redirect URL with `stytch_token_type` and `token` in its query. */
  link?: string;
  /** The token in the link, for a test that does not follow links. */
  token?: string;
  /** A one-time passcode. */
  code?: string;
  /** When it was sent, RFC 3339. */
  at: string;
}

/** What a sandbox would have mailed. */
export interface Outbox {
  /** All messages so far, newest last. */
  list(): OutboxEntry[];
  /** Adds a message. */
  add(entry: OutboxEntry): void;
}

export function createOutbox(): Outbox {
  const entries: OutboxEntry[] = [];
  return {
    // Copies, so that a caller who sorts or edits the list does not change what the next one sees.
    list: () => entries.map((entry) => ({ ...entry })),
    add: (entry) => {
      entries.push(entry);
    },
  };
}
