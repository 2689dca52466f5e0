import type { OutboxEntry } from "@linkwright/sandbox";

/** Loads the messages in the sandbox's outbox, newest last. */
export async function readOutbox(): Promise<OutboxEntry[]> {
  const response = await fetch("outbox");
  if (!response.ok) throw new Error(`The sandbox's outbox could not be read: ${response.status}.`);
  return (await response.json()) as OutboxEntry[];
}
