import type { SandboxCredentials } from "./credentials.ts";
import type { SandboxState } from "./state.ts";
import { inspectStytch, type StytchInspection } from "./stytch/inspection.ts";
import { inspectUpvio, type UpvioInspection } from "./upvio/inspection.ts";

/**
 * The whole state for display, over all projects and businesses. Contains no passwords and only the beginnings of tokens.
 */
export interface Inspection extends StytchInspection, UpvioInspection {
  /** The sandbox's clock. */
  now: string;
  /** The credentials that the sandbox prints when it starts. */
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
