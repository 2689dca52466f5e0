import { publishedPackages } from "@linkwright/codegen/repository/workspace-packages";
import type { Project } from "./project.ts";
import type { Road } from "./road.ts";

/** What the steps share; each goes on from where the one before it ended. */
export interface Journey {
  road: Road;
  npm: Project;
  pnpm: Project;
}

/** Everything that is released. */
export const PACKAGES = publishedPackages().map(({ name }) => name);

/** The version that a package has in the repository. */
export function versionOf(road: Road, name: string): string {
  return JSON.parse(road.copy.read(`packages/${name.split("/")[1]}/package.json`)).version;
}
