import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Description } from "@linkwright/description/document";
import { consoleOperations } from "./console-operations.ts";
import type { ConsoleOperation } from "./operation.ts";
import { APIS } from "./provider-facts.ts";

/** Returns the description of every API from the packages that contain them. They are found by path, so that added ones are included. */
export function readDescriptions(): { provider: string; api: string; file: string; description: Description }[] {
  return APIS.map(({ provider, api }) => {
    const file = fileURLToPath(new URL(`../../../${provider}-types/generated/${api}/openapi.json`, import.meta.url));
    return { provider, api, file, description: JSON.parse(readFileSync(file, "utf8")) as Description };
  });
}

/** Returns all operations of all descriptions. */
export function readAllOperations(): ConsoleOperation[] {
  return readDescriptions().flatMap(({ provider, api, description }) => consoleOperations(provider, api, description));
}
