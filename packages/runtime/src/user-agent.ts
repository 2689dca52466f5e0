import { InvalidInputError } from "./errors/invalid-input-error.ts";

/** The program that calls. */
export interface AppInfo {
  /** Such as `MyApp`. */
  name: string;
  /** Such as `1.2.3`. */
  version?: string;
  /** Where to read about it, or whom to ask. */
  url?: string;
}

interface Platform {
  process?: { versions?: Record<string, string> };
  Deno?: { version?: Record<string, string> };
  document?: unknown;
}

/**
 * The header `User-Agent`: the client's package, then the platform, then the program. Undefined in a browser, which has one of its own, and
 * whose servers would have to allow another.
 */
export function userAgent(creator: string, agent: string | undefined, app: AppInfo | undefined): string | undefined {
  const { process, Deno, document } = globalThis as Platform;
  const versions = { ...process?.versions, ...Deno?.version };
  const name = ["deno", "bun", "node"].find((each) => versions[each]);
  const platform = name && `${name}/${versions[name]}`;
  const program = app && [app.name, app.version].filter(Boolean).join("/") + (app.url ? ` (${app.url})` : "");
  if (program !== undefined && !/^[!-~][ -~]*$/.test(program)) {
    throw new InvalidInputError(creator, "appInfo", "needs a name, and holds what cannot be sent in a header");
  }
  return document === undefined ? [agent, platform, program].filter(Boolean).join(" ") || undefined : undefined;
}
