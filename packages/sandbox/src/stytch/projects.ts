import type { World } from "../world.ts";
import { type B2B, createB2B } from "./b2b/state.ts";
import { type Consumer, createConsumer } from "./consumer/state.ts";
import type { StytchCredentials } from "./credentials.ts";
import { createJwtKeys } from "./jwt.ts";

/** A tenant: one Stytch project, which shares nothing with any other but the key that signs JWTs. */
export interface Project {
  readonly b2b: B2B;
  readonly consumer: Consumer;
}

export interface Projects {
  readonly seeded: StytchCredentials;
  /** The project of this ID, made on first use. */
  get(projectId: string): Project;
}

export function createProjects(world: World): Projects {
  const keys = createJwtKeys(world);
  const projects = new Map<string, Project>();
  return {
    seeded: { projectId: `project-test-${world.ids.uuid()}`, secret: `secret-test-${world.ids.token()}` },
    get(projectId) {
      const known = projects.get(projectId);
      if (known) return known;
      const b2b = createB2B(world, keys, projectId);
      const project = { b2b, consumer: createConsumer(world, keys, projectId, b2b) };
      projects.set(projectId, project);
      return project;
    },
  };
}
