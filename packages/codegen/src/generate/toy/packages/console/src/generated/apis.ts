// Made by `pnpm generate` from redocly.yaml and the files specs/*/provider.yaml. Do not edit.
/** In the order of the list. */
export const apis = [
  {"provider":"toy","api":"v1","module":"@linkwright/toy","creator":"createToyClient"},
  {"provider":"toy","api":"admin","module":"@linkwright/toy/admin","creator":"createToyAdminClient"},
] as const;

export const providers = {
  "toy": {
    name: "toy",
    baseUrl: "TOY_BASE_URL",
    headers: [{"name":"Authorization","scheme":"Bearer","variables":["TOY_API_KEY"]}],
    options: [{"name":"apiKey","variable":"TOY_API_KEY","isCredential":true}],
  },
} as const;
