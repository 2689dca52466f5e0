export type { JwtAlgorithm, JwtOptions } from "./callers/jwt.ts";
export { createGatewayKey, type Environment, type GatewayKey, type Grants } from "./callers/keys.ts";
export type { ApiKeyCredential, Credentials, Secret, StytchCredential } from "./credentials.ts";
export { createGateway } from "./gateway.ts";
export type { LogLine } from "./log.ts";
export type { ApiName } from "./operations.ts";
export type { Connection, Gateway, GatewayOptions } from "./options.ts";
export type { RefusalType } from "./refusal.ts";
