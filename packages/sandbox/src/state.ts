import { type Clock, type ClockData, emptyClockData, movedClock } from "./clock.ts";
import { newCredentials, type SandboxCredentials } from "./credentials.ts";
import { createIds, emptyIdsData, type IdsData } from "./ids.ts";
import { addTo, emptyOutboxData, type OutboxData, type OutboxEntry } from "./outbox.ts";
import type { StytchServer } from "./stytch/apis.ts";
import { emptyJwtKeyData, type JwtKeyData } from "./stytch/jwt.ts";
import { createProjects, type ProjectsData } from "./stytch/projects.ts";
import { seed } from "./upvio/seed.ts";
import { createUpvio, type Upvio, type UpvioData } from "./upvio/state.ts";
import type { World } from "./world.ts";

/** All state of a sandbox: plain data that `v8.serialize` supports. */
export interface SandboxData {
  readonly credentials: SandboxCredentials;
  readonly clock: ClockData;
  readonly ids: IdsData;
  readonly outbox: OutboxData;
  readonly jwtKeys: JwtKeyData;
  readonly projects: ProjectsData;
  readonly upvio: UpvioData;
}

/** The state that the APIs work on. */
export interface SandboxState {
  readonly data: SandboxData;
  readonly world: World;
  readonly stytch: StytchServer;
  readonly upvio: Upvio;
}

export function emptySandboxData(
  seed: number | undefined,
  kept: Pick<SandboxData, "credentials" | "jwtKeys"> = {
    credentials: newCredentials(seed),
    jwtKeys: emptyJwtKeyData(),
  },
): SandboxData {
  return {
    ...kept,
    clock: emptyClockData(),
    ids: emptyIdsData(seed),
    outbox: emptyOutboxData(),
    projects: new Map(),
    upvio: new Map(),
  };
}

/** Returns new data with the same credentials and JWT signing key, so that clients can continue to use them. */
export function resetSandboxData({ ids, credentials, jwtKeys }: SandboxData): SandboxData {
  return emptySandboxData(ids.seed, { credentials, jwtKeys });
}

export function createState(data: SandboxData, now: Clock, onMessage: (entry: OutboxEntry) => void): SandboxState {
  const world: World = {
    now: movedClock(now, data.clock),
    ids: createIds(data.ids),
    outbox: {
      add(entry) {
        addTo(data.outbox, entry);
        onMessage(entry);
      },
    },
  };
  return {
    data,
    world,
    stytch: { world, projects: createProjects(world, data.credentials, data.jwtKeys, data.projects) },
    upvio: createUpvio(world, data.credentials, data.upvio, seed),
  };
}
