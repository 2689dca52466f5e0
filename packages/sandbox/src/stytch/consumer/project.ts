import type { ConsumerHandlers } from "./handlers.ts";

export const project = {
  /** A Stytch project belongs to one API. A project of the sandbox belongs to both, so it counts both. */
  "project.metrics"(_input, { tenant: { projectId, users, m2mClients, b2b } }) {
    return {
      project_id: projectId,
      metrics: [
        { metric_type: "USER_COUNT", count: users.size },
        { metric_type: "ORGANIZATION_COUNT", count: b2b.organizations.size },
        { metric_type: "MEMBER_COUNT", count: b2b.members.count() },
        { metric_type: "M2M_CLIENT_COUNT", count: m2mClients.size },
      ],
    };
  },

  /** Projects of the sandbox have no names. */
  "debug.whoami"(_input, { tenant: { projectId } }) {
    return { project_id: projectId, name: "Sandbox" };
  },
} satisfies Partial<ConsumerHandlers>;
