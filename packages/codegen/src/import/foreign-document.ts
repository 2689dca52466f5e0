import { type ForeignDocument, readForeignDocument } from "@linkwright/description/foreign/foreign-document";
import { isObject, type JsonObject } from "@linkwright/description/json";
import { METHODS } from "@linkwright/description/operation";
import { UserError } from "../command/main.ts";
import { bundledFile } from "../repository/redocly.ts";

const SECONDS = 60;

/** Reads a provider's OpenAPI document from a file or a URL. Throws a `UserError` if no client can be generated from it. */
export async function readImportable(from: string): Promise<ForeignDocument> {
  const read = await readForeignDocument(from, { seconds: SECONDS, bundle: bundledFile });
  checkShape(read.document, from);
  return read;
}

function checkShape({ paths }: JsonObject, from: string): void {
  if (!isObject(paths) || Object.keys(paths).length === 0)
    throw new UserError(`${from} describes no paths, so there is nothing to generate a client from.`);
  for (const [url, item] of Object.entries(paths)) {
    if (!isObject(item)) throw new UserError(`${from}: the path ${url} has no operations.`);
    for (const [method, operation] of Object.entries(item)) {
      if (METHODS.includes(method) && (!isObject(operation) || !isObject(operation.responses)))
        throw new UserError(`${from}: ${method.toUpperCase()} ${url} has no \`responses\`.`);
    }
  }
}
