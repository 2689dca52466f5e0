import { createRequire } from "node:module";
import type { Description } from "@linkwright/description/document";
import { consoleOperations } from "./console-operations.ts";
import type { ConsoleOperation } from "./operation.ts";

/** The APIs of the catalogue, in the order it lists them. */
const APIS = [
  { provider: "stytch", api: "b2b" },
  { provider: "stytch", api: "consumer" },
  { provider: "upvio", api: "v1" },
];

/** The description of every API, from the packages that ship them. */
export function readDescriptions(): { provider: string; api: string; file: string; description: Description }[] {
  const require = createRequire(import.meta.url);
  return APIS.map(({ provider, api }) => {
    const file = require.resolve(`@linkwright/${provider}-types/${api}/openapi.json`);
    return { provider, api, file, description: require(file) as Description };
  });
}

/** Every operation of every description. */
export function readAllOperations(): ConsoleOperation[] {
  return readDescriptions().flatMap(({ provider, api, description }) => consoleOperations(provider, api, description));
}
