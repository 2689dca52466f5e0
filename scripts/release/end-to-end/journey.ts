import { publishedPackages } from "@linkwright/codegen/repository/workspace-packages";
import type { ReleaseFixture } from "./fixture.ts";
import type { Project } from "./project.ts";

/** State that the steps share; each continues where the one before it ended. */
export interface Journey {
  fixture: ReleaseFixture;
  npm: Project;
  pnpm: Project;
}

/** All published packages. */
export const PACKAGES = publishedPackages().map(({ name }) => name);

/** Returns the version that a package has in the repository. */
export function versionOf(fixture: ReleaseFixture, name: string): string {
  return JSON.parse(fixture.copy.read(`packages/${name.split("/")[1]}/package.json`)).version;
}
