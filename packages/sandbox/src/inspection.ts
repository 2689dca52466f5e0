import type { SandboxCredentials } from "./credentials.ts";
import type { SandboxState } from "./state.ts";
import { inspectStytch, type StytchInspection } from "./stytch/inspection.ts";
import { inspectUpvio, type UpvioInspection } from "./upvio/inspection.ts";

/** What a person sees of the whole state, over all projects and businesses: never a password, nor more than a piece of a token. */
export interface Inspection extends StytchInspection, UpvioInspection {
  /** The sandbox's clock. */
  now: string;
  /** Those that every sandbox prints when it starts. */
  credentials: SandboxCredentials;
}

export function inspect({ data, world }: SandboxState): Inspection {
  const now = world.now();
  return {
    now: now.toISOString(),
    credentials: data.credentials,
    ...inspectStytch([...data.projects.values()], now),
    ...inspectUpvio(data.upvio),
  };
}
