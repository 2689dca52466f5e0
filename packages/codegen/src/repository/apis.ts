import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { root } from "./root.ts";

/** An OpenAPI document of a provider that `redocly.yaml` lists. */
export interface Api {
  /** Name, such as `stytch/b2b`. */
  name: string;
  /** Key in `redocly.yaml`, such as `stytch@b2b`; Redocly does not allow a slash. */
  key: string;
  /** Provider, such as `stytch`. */
  provider: string;
  /** Name within the provider, such as `b2b`. */
  api: string;
  /** Folder of the spec, such as `specs/stytch/b2b`. Relative to the repository's root, like the paths below. */
  specs: string;
  /** Entry file, such as `specs/stytch/b2b/openapi.yaml`. */
  entry: string;
  /** Folder of the bundled description and its types, such as `packages/stytch-types/generated/b2b`. */
  types: string;
  /** Folder of the client's methods, such as `packages/stytch/src/generated/b2b`. */
  methods: string;
  /** File of the table of operations, such as `packages/stytch/docs/generated/b2b.md`. */
  docs: string;
}

/** Returns all APIs in the order of `redocly.yaml`, the only place that lists them. */
export function readApis(folder = root): Api[] {
  const config = parse(readFileSync(path.join(folder, "redocly.yaml"), "utf8")) as {
    apis: Record<string, { root: string }>;
  };
  return Object.entries(config.apis).map(([key, { root: entry }]) => apiOf(key, entry));
}

/** Returns the API with this key, listed or not. */
export function apiOf(key: string, entry: string): Api {
  const [provider, api] = key.split("@");
  if (!provider || !api) throw new Error(`redocly.yaml: the API \`${key}\` must be named <provider>@<api>.`);
  return {
    name: `${provider}/${api}`,
    key,
    provider,
    api,
    entry,
    specs: path.posix.dirname(entry),
    types: `packages/${provider}-types/generated/${api}`,
    methods: `packages/${provider}/src/generated/${api}`,
    docs: `packages/${provider}/docs/generated/${api}.md`,
  };
}
