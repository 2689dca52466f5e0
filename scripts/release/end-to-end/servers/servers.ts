import { createRequire } from "node:module";
import path from "node:path";
import { PinnedPackages } from "@linkwright/testing/pinned-packages";

// verdaccio requires `node-fetch@cjs`, a tag that its registry entry no longer has: the manifest's override is the version
// that it referred to.
const servers = new PinnedPackages("servers", path.join(import.meta.dirname, "package.json"));

/** Imports a module of one of the servers, which are 160 MB and therefore installed when first used. */
export async function requireServer<T>(name: string): Promise<T> {
  await servers.install();
  return createRequire(servers.path("any.js"))(name) as T;
}

/** Returns the path of a file of one of the servers. */
export async function serverFile(file: string): Promise<string> {
  await servers.install();
  return servers.path(file);
}
