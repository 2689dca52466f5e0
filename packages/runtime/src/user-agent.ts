import { InvalidInputError } from "./errors/invalid-input-error.ts";

/** Your program, as named in the `User-Agent` header. */
export interface AppInfo {
  /** Name of the program, such as `MyApp`. */
  name: string;
  /** Version of the program, such as `1.2.3`. */
  version?: string;
  /** URL or contact for more information. */
  url?: string;
}

interface Platform {
  process?: { versions?: Record<string, string> };
  Deno?: { version?: Record<string, string> };
  document?: unknown;
}

/**
 * Returns the `User-Agent` header: the client's package, then the platform, then the program. `undefined` in a browser, which sends its own
 * and where servers would have to allow another one.
 */
export function userAgent(creator: string, agent: string | undefined, app: AppInfo | undefined): string | undefined {
  const { process, Deno, document } = globalThis as Platform;
  const versions = { ...process?.versions, ...Deno?.version };
  const name = ["deno", "bun", "node"].find((each) => versions[each]);
  const platform = name && `${name}/${versions[name]}`;
  const program = app && [app.name, app.version].filter(Boolean).join("/") + (app.url ? ` (${app.url})` : "");
  if (program !== undefined && !/^[!-~][ -~]*$/.test(program)) {
    throw new InvalidInputError(
      creator,
      "appInfo",
      "must have a name and contain only characters that can be sent in a header",
    );
  }
  return document === undefined ? [agent, platform, program].filter(Boolean).join(" ") || undefined : undefined;
}
