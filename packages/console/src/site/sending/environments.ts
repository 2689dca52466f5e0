import { use } from "react";

/** An environment that calls can be sent to, as the console's server reports it. */
export interface Environment {
  /** `sandbox`, `test` or `live` */
  name: string;
  /** URL of its gateway, relative to the site. */
  gateway: string;
  /** `true` if messages reach real people. */
  live: boolean;
  /** Values of parameters that depend on the environment, such as `businessId`. */
  values: Record<string, string>;
  /** Initial values of forms, by API and field, which refer to existing resources. */
  samples: Record<string, Record<string, unknown>>;
  /** APIs that it has credentials for, such as `stytch/b2b`. */
  apis: string[];
}

let loaded: Promise<Environment[]> | undefined;

/** Returns the environments, the sandbox first; none if the site is served without the console's server. */
function loadEnvironments(): Promise<Environment[]> {
  loaded ??= fetch("environments.json").then((response) => (response.ok ? response.json() : []));
  return loaded;
}

export function useEnvironments(): Environment[] {
  return use(loadEnvironments());
}
