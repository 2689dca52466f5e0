import { type ForeignDocument, readForeignDocument } from "@linkwright/description/foreign/foreign-document";
import { isObject, type JsonObject } from "@linkwright/description/json";
import { METHODS } from "@linkwright/description/operation";
import { UserError } from "../command/main.ts";
import { bundledFile } from "../repository/redocly.ts";

const SECONDS = 120;

/** A provider's OpenAPI document from a file or an address, where a client can be made of it. Throws a `UserError` where none can. */
export async function readImportable(from: string): Promise<ForeignDocument> {
  const read = await readForeignDocument(from, { seconds: SECONDS, bundle: bundledFile });
  checkShape(read.document, from);
  return read;
}

function checkShape({ paths }: JsonObject, from: string): void {
  if (!isObject(paths) || Object.keys(paths).length === 0)
    throw new UserError(`${from} describes no paths, so there is nothing to make a client of.`);
  for (const [url, item] of Object.entries(paths)) {
    if (!isObject(item)) throw new UserError(`${from}: the path ${url} holds no operations.`);
    for (const [method, operation] of Object.entries(item)) {
      if (METHODS.includes(method) && (!isObject(operation) || !isObject(operation.responses)))
        throw new UserError(`${from}: ${method.toUpperCase()} ${url} has no \`responses\`.`);
    }
  }
}
