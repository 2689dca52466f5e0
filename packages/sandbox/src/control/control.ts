import type { Clock } from "../clock.ts";
import { minutesAfter } from "../clock.ts";
import { listOf, type OutboxEntry, type OutboxMatch, takeFrom } from "../outbox.ts";
import { createState, resetSandboxData, type SandboxData, type SandboxState } from "../state.ts";
import { Events } from "./events.ts";
import { Faults } from "./faults.ts";
import { MessageWaiters, type NextOptions } from "./message-waiters.ts";
import { type LoggedRequest, RequestLog } from "./request-log.ts";

/** The control functions of a running sandbox, for JavaScript and HTTP alike. */
export class Control {
  readonly events = new Events();
  readonly faults: Faults;
  readonly #log = new RequestLog();
  readonly #waiters = new MessageWaiters((match) => this.#take(match));
  readonly #base: Clock;
  readonly #onChange: () => void;
  /** A reset replaces it, so that a request in progress cannot change the new state. */
  #state: SandboxState;

  /** `onChange` is called after anything that may have changed the data. */
  constructor(data: SandboxData, base: Clock, operationIds: readonly string[], onChange: () => void) {
    this.#base = base;
    this.#onChange = onChange;
    this.faults = new Faults(operationIds);
    this.#state = this.#stateOf(data);
  }

  get state(): SandboxState {
    return this.#state;
  }

  now(): Date {
    return this.#state.world.now();
  }

  advance(minutes: number): Date {
    const { clock } = this.#state.data;
    const target = typeof minutes === "number" ? minutesAfter(this.now(), minutes) : new Date(Number.NaN);
    if (!(minutes >= 0) || Number.isNaN(target.getTime())) {
      throw new RangeError("The clock can only move forward: minutes must be 0 or more.");
    }
    clock.offsetMs += minutes * 60_000;
    this.#onChange();
    return this.now();
  }

  messages(): OutboxEntry[] {
    return listOf(this.#state.data.outbox);
  }

  nextMessage(match?: OutboxMatch, options?: NextOptions): Promise<OutboxEntry> {
    return this.#waiters.next(match, options);
  }

  requests(): LoggedRequest[] {
    return this.#log.list();
  }

  /** Called when a request to an API got a response, or ended without one. */
  logRequest(...entry: Parameters<RequestLog["add"]>): void {
    this.#onChange();
    this.events.send("request", this.#log.add(...entry));
  }

  reset(): void {
    this.#state = this.#stateOf(resetSandboxData(this.#state.data));
    this.faults.clear();
    this.#log.clear();
    this.#onChange();
    this.events.send("reset", {});
  }

  close(): void {
    this.#waiters.close();
  }

  #take(match: OutboxMatch): OutboxEntry | undefined {
    const taken = takeFrom(this.#state.data.outbox, match);
    if (taken) this.#onChange();
    return taken;
  }

  #stateOf(data: SandboxData): SandboxState {
    const state = createState(data, this.#base, (entry) => {
      if (state !== this.#state) return;
      this.events.send("message", entry);
      this.#waiters.wake();
    });
    return state;
  }
}
