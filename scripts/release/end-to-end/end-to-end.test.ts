import { afterAll, beforeAll, describe } from "vitest";
import { ReleaseFixture } from "./fixture.ts";
import { installing } from "./installing.ts";
import type { Journey } from "./journey.ts";
import { Project } from "./project.ts";
import { publishing } from "./publishing.ts";
import { upgrading } from "./upgrading.ts";
import { versions } from "./versions.ts";

let journey: Journey;
beforeAll(async () => {
  const fixture = await ReleaseFixture.start();
  journey = { fixture, npm: new Project(fixture.registry), pnpm: new Project(fixture.registry) };
});
afterAll(async () => {
  journey.npm.remove();
  journey.pnpm.remove();
  await journey.fixture.end();
});

describe("versions", () => versions(() => journey));
describe("publishing", () => publishing(() => journey));
describe("a project outside", () => installing(() => journey));
describe("an edited spec", () => upgrading(() => journey));
