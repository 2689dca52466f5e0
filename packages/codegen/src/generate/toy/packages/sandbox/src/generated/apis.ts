// Made by `pnpm generate` from the APIs that redocly.yaml lists. Do not edit.

/** Every API, with where its description is and what stands before its paths. */
export const apis = [
  {"name":"toy/v1","description":"@linkwright/toy-types/v1/openapi.json","basePath":""},
  {"name":"toy/admin","description":"@linkwright/toy-types/admin/openapi.json","basePath":""},
] as const;
