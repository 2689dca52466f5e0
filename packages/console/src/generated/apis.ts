// Made by `pnpm generate` from redocly.yaml and the files specs/*/provider.yaml. Do not edit.
/** In the order of the list. */
export const apis = [
  {"provider":"stytch","api":"b2b","module":"@linkwright/stytch/b2b","creator":"createStytchB2BClient"},
  {"provider":"stytch","api":"consumer","module":"@linkwright/stytch/consumer","creator":"createStytchConsumerClient"},
  {"provider":"upvio","api":"v1","module":"@linkwright/upvio","creator":"createUpvioClient"},
] as const;

export const providers = {
  "stytch": {
    name: "stytch",
    baseUrl: "STYTCH_BASE_URL",
    headers: [{"name":"Authorization","scheme":"Basic","variables":["STYTCH_PROJECT_ID","STYTCH_SECRET"]}],
    options: [{"name":"projectId","variable":"STYTCH_PROJECT_ID","isCredential":true,"fills":"project_id"},{"name":"secret","variable":"STYTCH_SECRET","isCredential":true}],
    sandboxPath: "",
  },
  "upvio": {
    name: "upvio",
    baseUrl: "UPVIO_BASE_URL",
    headers: [{"name":"Authorization","scheme":"Bearer","variables":["UPVIO_API_KEY"]}],
    options: [{"name":"apiKey","variable":"UPVIO_API_KEY","isCredential":true},{"name":"businessId","variable":"UPVIO_BUSINESS_ID","isCredential":false,"fills":"businessId"}],
    sandboxPath: "/v1",
  },
} as const;
