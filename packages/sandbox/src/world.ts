import type { Clock } from "./clock.ts";
import type { Ids } from "./ids.ts";
import type { Outbox } from "./outbox.ts";

/** What one sandbox shares between its providers, and with no other sandbox. */
export interface World {
  readonly now: Clock;
  readonly ids: Ids;
  readonly outbox: Outbox;
}
