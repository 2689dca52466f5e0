import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { root } from "./root.ts";

/** One OpenAPI document of a provider, as `redocly.yaml` lists it. */
export interface Api {
  /** `stytch/b2b` */
  name: string;
  /** `stytch@b2b`, its key in `redocly.yaml`: Redocly takes none with a slash */
  key: string;
  /** `stytch` */
  provider: string;
  /** `b2b` */
  api: string;
  /** `specs/stytch/b2b`, relative to the repository's root, like the folders below */
  specs: string;
  /** `specs/stytch/b2b/openapi.yaml` */
  entry: string;
  /** where the bundled description and its types go: `packages/stytch-types/generated/b2b` */
  types: string;
  /** where the client's methods go: `packages/stytch/src/generated/b2b` */
  methods: string;
  /** where the table of operations goes: `packages/stytch/docs/generated/b2b.md` */
  docs: string;
}

/** All APIs, in the order of `redocly.yaml`, the one place that lists them. */
export function readApis(folder = root): Api[] {
  const config = parse(readFileSync(path.join(folder, "redocly.yaml"), "utf8")) as {
    apis: Record<string, { root: string }>;
  };
  return Object.entries(config.apis).map(([key, { root: entry }]) => apiOf(key, entry));
}

/** The API of that key, listed or not. */
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
