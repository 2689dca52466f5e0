import type { World } from "../world.ts";
import { type B2B, type B2BData, createB2B, emptyB2BData } from "./b2b/state.ts";
import { type Consumer, type ConsumerData, createConsumer, emptyConsumerData } from "./consumer/state.ts";
import type { StytchCredentials } from "./credentials.ts";
import { createJwtKeys, type JwtKeyData } from "./jwt.ts";

/** A tenant: one Stytch project, which shares only the key that signs JWTs with others. */
export interface Project {
  readonly b2b: B2B;
  readonly consumer: Consumer;
}

/** The data of each project by its ID. */
export type ProjectsData = Map<string, { readonly b2b: B2BData; readonly consumer: ConsumerData }>;

export interface Projects {
  readonly seeded: StytchCredentials;
  /** Returns the project with this ID, created on first use. */
  get(projectId: string): Project;
}

export function createProjects(
  world: World,
  seeded: StytchCredentials,
  keyData: JwtKeyData,
  data: ProjectsData,
): Projects {
  const keys = createJwtKeys(world, keyData);
  const projects = new Map<string, Project>();
  return {
    seeded,
    get(projectId) {
      const known = projects.get(projectId);
      if (known) return known;
      const own = data.get(projectId) ?? { b2b: emptyB2BData(), consumer: emptyConsumerData() };
      data.set(projectId, own);
      const b2b = createB2B(world, keys, projectId, own.b2b);
      const project = { b2b, consumer: createConsumer(world, keys, projectId, b2b, own.consumer) };
      projects.set(projectId, project);
      return project;
    },
  };
}
