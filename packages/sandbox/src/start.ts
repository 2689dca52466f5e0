import type { Server } from "node:http";
import { LOOPBACK, listen, stop as stopServer } from "@linkwright/safe-http/node/listen";
import { apis } from "./apis.ts";
import { Control } from "./control/control.ts";
import type { Fault } from "./control/faults.ts";
import type { NextOptions } from "./control/message-waiters.ts";
import type { LoggedRequest } from "./control/request-log.ts";
import { serve } from "./control/serve.ts";
import type { SandboxCredentials } from "./credentials.ts";
import { DataFile } from "./data/data-file.ts";
import { DataFileError } from "./data/format.ts";
import { createHttpServer } from "./http.ts";
import type { OutboxEntry, OutboxMatch } from "./outbox.ts";
import { emptySandboxData, type SandboxData } from "./state.ts";

/** Options of `startSandbox`. */
export interface SandboxOptions {
  /** TCP port to listen on. Default: any free port. */
  port?: number;
  /**
   * Host name or IP address to listen on. Default: `127.0.0.1`, which other machines cannot reach. On any other address,
   * anyone who can reach it can read and change everything in the sandbox.
   */
  host?: string;
  /** Returns the time to which `clock.advance` adds. Default: the machine's clock. */
  now?: () => Date;
  /**
   * Integer from which credentials, IDs, tokens and codes are generated. With the same seed, the same requests in the same
   * order get the same values in every run, except for JWT signatures. Default: random values.
   */
  seed?: number;
  /**
   * Path of a file that stores the sandbox's state, including credentials and clock, for the next sandbox started with it.
   * It is written shortly after each change and when the sandbox closes. Default: nothing is stored.
   */
  data?: string;
}

/** A running sandbox. The same functions are available over HTTP below `/_sandbox`. */
export interface Sandbox {
  /**
   * Base URL of both Stytch APIs, such as `http://127.0.0.1:4100`, without a trailing slash. Upvio's base URL ends with a
   * version, as in production: `${url}/v1`. Each API is also served under its name, such as `${url}/upvio/v1`.
   */
  readonly url: string;
  /** Credentials to pass to any client. */
  readonly credentials: SandboxCredentials;
  readonly outbox: {
    /** Returns the last 10,000 messages that the providers would have sent, newest last. */
    list(): OutboxEntry[];
    /**
     * Returns the oldest matching message that `next` has not returned yet, and waits for one if there is none. Each
     * message is returned once, even if `list` has shown it, so tests that match different recipients do not interfere.
     *
     * @throws {NoMessageError} if no message arrives in time. Rejects with the signal's reason if the signal aborts.
     * @example
     * const { token } = await sandbox.outbox.next({ to: "ada@example.com" });
     */
    next(match?: OutboxMatch, options?: NextOptions): Promise<OutboxEntry>;
  };
  readonly clock: {
    /** Returns the current time of the sandbox's clock. */
    now(): Date;
    /** Moves the clock forward to expire links, sessions and codes. Returns the new time. */
    advance(minutes: number): Date;
  };
  /** Failures for upcoming requests. */
  readonly faults: {
    /** @throws {FaultError} if the fault is invalid, or if no operation matches its `operation`. */
    add(fault: Fault): void;
    /** Returns the pending faults. `times` is how often each still applies. */
    list(): Fault[];
    /** Removes all pending faults. */
    clear(): void;
  };
  readonly requests: {
    /** Returns the last 500 requests to the APIs, newest last. */
    list(): LoggedRequest[];
  };
  /**
   * Resets the data of the APIs, the outbox, faults, requests and the clock. Credentials and the key that signs JWTs stay
   * the same. With a seed, the same values are generated again.
   */
  reset(): void;
  /** Stops the sandbox immediately, closes open connections and saves its data file. Further calls have no effect. */
  close(): Promise<void>;
}

/**
 * Starts a server that behaves like the Stytch B2B, Stytch consumer and Upvio APIs. Each sandbox has its own state, which
 * is lost when it closes unless `data` is set.
 *
 * @throws {Error} if the port is in use.
 * @throws {DataFileError} if the data file is in use, damaged, of another version or not a data file. The file is not
 * changed.
 * @example
 * const sandbox = await startSandbox();
 * const stytch = createStytchB2BClient({ ...sandbox.credentials, baseUrl: sandbox.url });
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { host = LOOPBACK, seed, now = () => new Date() } = options;
  if (seed !== undefined && !Number.isSafeInteger(seed)) throw new TypeError("`seed` must be an integer.");
  const file = options.data === undefined ? undefined : new DataFile(options.data);
  const operationIds = [...apis().values()].flatMap((api) => api.operationIds);
  let control: Control;
  let server: Server;
  let url: string;
  try {
    const data = checkSeed(file?.saved, seed) ?? emptySandboxData(seed);
    control = new Control(data, now, operationIds, () => file?.changed());
    server = createHttpServer((request) => serve(request, control, host));
    await file?.keep(() => control.state.data);
    url = await listen(server, { host, port: options.port ?? 0 });
  } catch (error) {
    await file?.close();
    throw error;
  }
  let closed: Promise<void> | undefined;
  return {
    url,
    credentials: { ...control.state.data.credentials },
    outbox: { list: () => control.messages(), next: (match, next) => control.nextMessage(match, next) },
    clock: { now: () => control.now(), advance: (minutes) => control.advance(minutes) },
    faults: {
      add: (fault) => control.faults.add(fault),
      list: () => control.faults.list(),
      clear: () => control.faults.clear(),
    },
    requests: { list: () => control.requests() },
    reset: () => control.reset(),
    close() {
      closed ??= stop(server, control, file);
      return closed;
    },
  };
}

/** A data file continues with its own seed, so a different one would be silently ignored. */
function checkSeed(saved: SandboxData | undefined, seed: number | undefined): SandboxData | undefined {
  if (saved === undefined || seed === undefined || saved.ids.seed === seed) return saved;
  const own = saved.ids.seed === undefined ? "no seed" : `the seed ${saved.ids.seed}`;
  throw new DataFileError(
    `The data file was created with ${own}, not with the seed ${seed}. Omit the seed to use this file.`,
  );
}

async function stop(server: Server, control: Control, file: DataFile | undefined): Promise<void> {
  control.close();
  await stopServer(server);
  await file?.close();
}
