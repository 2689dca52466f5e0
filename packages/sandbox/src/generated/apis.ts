// Made by `pnpm generate` from the APIs that redocly.yaml lists. Do not edit.

/** Every API, with where its description is and what stands before its paths. */
export const apis = [
  {"name":"stytch/b2b","description":"@linkwright/stytch-types/b2b/openapi.json","basePath":""},
  {"name":"stytch/consumer","description":"@linkwright/stytch-types/consumer/openapi.json","basePath":""},
  {"name":"upvio/v1","description":"@linkwright/upvio-types/v1/openapi.json","basePath":"/v1"},
] as const;
