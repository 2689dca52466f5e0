import type { Clock } from "./clock.ts";
import type { Ids } from "./ids.ts";
import type { Outbox } from "./outbox.ts";

/** Services that the providers of one sandbox share. */
export interface World {
  readonly now: Clock;
  readonly ids: Ids;
  readonly outbox: Outbox;
}
