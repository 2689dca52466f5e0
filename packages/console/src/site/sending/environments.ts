import { use } from "react";

/** Where calls can go, as the console's server tells. */
export interface Environment {
  /** `sandbox`, `test`, `live` */
  name: string;
  /** The gateway's address for it, relative to the site. */
  gateway: string;
  /** Messages reach real people. */
  live: boolean;
  /** Parameters that belong to the environment, such as `businessId`. */
  values: Record<string, string>;
  /** What forms begin with there, by API and field: things that exist. */
  samples: Record<string, Record<string, unknown>>;
  /** The APIs that it has credentials for, such as `stytch/b2b`. */
  apis: string[];
}

let loaded: Promise<Environment[]> | undefined;

/** The environments, the sandbox first; none where the site is served without the console's server. */
function loadEnvironments(): Promise<Environment[]> {
  loaded ??= fetch("environments.json").then((response) => (response.ok ? response.json() : []));
  return loaded;
}

export function useEnvironments(): Environment[] {
  return use(loadEnvironments());
}
