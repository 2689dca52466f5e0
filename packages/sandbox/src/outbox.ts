import { matcherOf } from "./patterns.ts";

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
  /** The link beside it in the mail of a password reset, which logs in without a password: a magic link. */
  loginLink?: string;
  /** A one-time passcode. */
  code?: string;
  /** When it was sent, RFC 3339. */
  at: string;
}

/** Which messages to wait for. */
export interface OutboxMatch {
  /** Address of the receiver, in any case. */
  to?: string;
  /** The operation that sent it, `*` standing for any characters: `magicLinks.*`. */
  operation?: string;
}

/** Where operations leave what they would have sent. */
export interface Outbox {
  add(entry: OutboxEntry): void;
}

/** Two sets, both oldest first, so that neither a new message nor the loss of the oldest depends on how many there are. */
export interface OutboxData {
  readonly entries: Set<OutboxEntry>;
  /** Those that `next` has not handed out. */
  readonly waiting: Set<OutboxEntry>;
}

/** More are not kept: the oldest goes for a new one. */
const MOST_ENTRIES = 10_000;

export function emptyOutboxData(): OutboxData {
  return { entries: new Set(), waiting: new Set() };
}

export function addTo(data: OutboxData, entry: OutboxEntry): void {
  data.entries.add(entry);
  data.waiting.add(entry);
  if (data.entries.size <= MOST_ENTRIES) return;
  const oldest = oldestOf(data.entries);
  if (oldest === undefined) return;
  data.entries.delete(oldest);
  data.waiting.delete(oldest);
}

/** Only the oldest are ever deleted, so that one iterator finds each in turn; a new one would step over all deleted before. */
const cursors = new WeakMap<Set<OutboxEntry>, SetIterator<OutboxEntry>>();

function oldestOf(entries: Set<OutboxEntry>): OutboxEntry | undefined {
  const cursor = cursors.get(entries) ?? entries.values();
  cursors.set(entries, cursor);
  return cursor.next().value;
}

/** Copies, so that a caller who sorts or edits the list does not change what the next one sees. */
export function listOf(data: OutboxData): OutboxEntry[] {
  return [...data.entries].map((entry) => ({ ...entry }));
}

/** Hands out the oldest match that was not handed out before. */
export function takeFrom(data: OutboxData, match: OutboxMatch): OutboxEntry | undefined {
  const to = match.to?.toLowerCase();
  const sentBy = matcherOf(match.operation ?? "*");
  for (const entry of data.waiting) {
    if ((to !== undefined && entry.to.toLowerCase() !== to) || !sentBy(entry.operation)) continue;
    data.waiting.delete(entry);
    return { ...entry };
  }
  return undefined;
}
