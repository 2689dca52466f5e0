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
  /** TCP port to listen on. Default: any free one. */
  port?: number;
  /**
   * Name or address to listen on. Default: `127.0.0.1`, which nobody else reaches. On any other, whoever reaches it can read and
   * change all that the sandbox holds.
   */
  host?: string;
  /** The time from which the sandbox's clock is moved. Default: the machine's. */
  now?: () => Date;
  /**
   * A whole number from which credentials, IDs, tokens and codes are made: the same requests in the same order get the same ones
   * in every run. Only the signatures of JWTs differ. Default: they are random.
   */
  seed?: number;
  /**
   * A file in which all that the sandbox knows is kept, credentials and clock included, for the next one that is started with it.
   * It is written soon after changes and when the sandbox closes. Default: nothing is kept.
   */
  data?: string;
}

/** A running sandbox. All of it is over HTTP as well, below `/_sandbox`. */
export interface Sandbox {
  /**
   * Base URL of both Stytch APIs, such as `http://127.0.0.1:4100`, without a slash at the end. Upvio's base URL holds a version
   * as at home: `${url}/v1`. Below it each API is served by its name, too: `${url}/upvio/v1`.
   */
  readonly url: string;
  readonly credentials: SandboxCredentials;
  readonly outbox: {
    /** What the providers would have sent, newest last: the last 10,000. */
    list(): OutboxEntry[];
    /**
     * The oldest message that matches and that `next` has not handed out before, waiting for it if there is none. Each message is
     * handed out once, whatever `list` has shown, so that tests which match different receivers do not disturb each other.
     *
     * @throws {NoMessageError} if none came in time; else the signal's reason.
     * @example
     * const { token } = await sandbox.outbox.next({ to: "ada@example.com" });
     */
    next(match?: OutboxMatch, options?: NextOptions): Promise<OutboxEntry>;
  };
  readonly clock: {
    now(): Date;
    /** Moves the clock forward, so that links, sessions and the like expire. Returns the new time. */
    advance(minutes: number): Date;
  };
  /** Failures that coming requests will meet. */
  readonly faults: {
    /** @throws {FaultError} if the fault makes no sense, or no operation has its name. */
    add(fault: Fault): void;
    /** Those to come, `times` saying how often still. */
    list(): Fault[];
    clear(): void;
  };
  readonly requests: {
    /** The last 500 requests to the APIs, newest last. */
    list(): LoggedRequest[];
  };
  /**
   * Back to the beginning: what the APIs hold, outbox, faults, requests and clock. Credentials stay, and the key of JWTs. With a
   * seed, the same values come again.
   */
  reset(): void;
  /** Stops the sandbox at once, open connections included, and saves its data file. Calling it again changes nothing. */
  close(): Promise<void>;
}

/**
 * Starts a server that behaves like the Stytch B2B, Stytch consumer and Upvio APIs. Each sandbox has a state of its own, which ends
 * with it unless it has a file.
 *
 * @throws {Error} if the port is taken.
 * @throws {DataFileError} if the data file is in use, damaged, of another version or no data file at all; it is left as it is.
 * @example
 * const sandbox = await startSandbox();
 * const stytch = createStytchB2BClient({ ...sandbox.credentials, baseUrl: sandbox.url });
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { host = LOOPBACK, seed, now = () => new Date() } = options;
  if (seed !== undefined && !Number.isSafeInteger(seed)) throw new TypeError("seed must be a whole number.");
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

/** A file goes on with its own seed; another one would be ignored without a word. */
function checkSeed(saved: SandboxData | undefined, seed: number | undefined): SandboxData | undefined {
  if (saved === undefined || seed === undefined || saved.ids.seed === seed) return saved;
  const own = saved.ids.seed === undefined ? "no seed" : `the seed ${saved.ids.seed}`;
  throw new DataFileError(`The data file was made with ${own}, not with ${seed}. Leave the seed out to go on with it.`);
}

async function stop(server: Server, control: Control, file: DataFile | undefined): Promise<void> {
  control.close();
  await stopServer(server);
  await file?.close();
}
