import { afterAll, beforeAll, describe } from "vitest";
import { installing } from "./installing.ts";
import type { Journey } from "./journey.ts";
import { Project } from "./project.ts";
import { publishing } from "./publishing.ts";
import { Road } from "./road.ts";
import { upgrading } from "./upgrading.ts";
import { versions } from "./versions.ts";

let journey: Journey;
beforeAll(async () => {
  const road = await Road.start();
  journey = { road, npm: new Project(road.registry), pnpm: new Project(road.registry) };
});
afterAll(async () => {
  journey.npm.remove();
  journey.pnpm.remove();
  await journey.road.end();
});

describe("versions", () => versions(() => journey));
describe("publishing", () => publishing(() => journey));
describe("a project outside", () => installing(() => journey));
describe("an edited spec", () => upgrading(() => journey));
