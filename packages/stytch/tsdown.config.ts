import { library, libraryWithWholeEntries } from "../../tsdown.base.ts";

const entry = {
  b2b: "src/b2b.ts",
  consumer: "src/consumer.ts",
  "session-jwt": "src/sessions/session-jwt.ts",
  rbac: "src/rbac/rbac.ts",
  m2m: "src/m2m/m2m.ts",
  pkce: "src/pkce.ts",
  webhooks: "src/webhooks/webhooks.ts",
};

export default [
  ...libraryWithWholeEntries(entry, ["b2b", "consumer"], {
    // It has ES modules only, which CommonJS would have to `import()`: Jest's default setup cannot. THIRD-PARTY.md lists it.
    deps: { alwaysBundle: [/^jose(\/|$)/], onlyBundle: ["jose"] },
  }),
  // Built separately: a chunk shared with the clients would be one more file for them to load.
  library({ entry: { testing: "src/testing.ts" } }),
];
