import { matcherOf } from "./patterns.ts";

/** A message that the provider would have sent. */
export interface OutboxEntry {
  /** Email address or phone number of the recipient. */
  to: string;
  /** The operation that sent it, such as `magicLinks.email.loginOrSignup`. */
  operation: string;
  /** Subject line, which differs between a login, a signup and an invitation. */
  subject: string;
  /** The link to click: the redirect URL with `stytch_token_type` and `token` in its query. */
  link?: string;
  /** The token in the link, for tests that do not open links. */
  token?: string;
  /** Second link of a password reset email: a magic link that logs in without a password. */
  loginLink?: string;
  /** A one-time passcode. */
  code?: string;
  /** Time at which it was sent, in RFC 3339 format. */
  at: string;
}

/** Criteria for the messages to wait for. */
export interface OutboxMatch {
  /** Email address or phone number of the recipient, case-insensitive. */
  to?: string;
  /** The operation that sent it. `*` matches any characters: `magicLinks.*`. */
  operation?: string;
}

/** Receives the messages that operations would have sent. */
export interface Outbox {
  add(entry: OutboxEntry): void;
}

/** Two sets, both oldest first, so that adding a message and dropping the oldest take constant time. */
export interface OutboxData {
  readonly entries: Set<OutboxEntry>;
  /** Messages that `next` has not returned yet. */
  readonly waiting: Set<OutboxEntry>;
}

/** Maximum number of messages; beyond it, a new message replaces the oldest. */
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

/**
 * Only the oldest entries are ever deleted, so one iterator finds each in turn. A new iterator would step over all entries
 * deleted before.
 */
const cursors = new WeakMap<Set<OutboxEntry>, SetIterator<OutboxEntry>>();

function oldestOf(entries: Set<OutboxEntry>): OutboxEntry | undefined {
  const cursor = cursors.get(entries) ?? entries.values();
  cursors.set(entries, cursor);
  return cursor.next().value;
}

/** Returns copies, so that a caller who sorts or edits the list does not affect other callers. */
export function listOf(data: OutboxData): OutboxEntry[] {
  return [...data.entries].map((entry) => ({ ...entry }));
}

/** Returns the oldest match that was not returned before. */
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
