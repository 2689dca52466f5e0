import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { upgrade } from "@scalar/openapi-upgrader";
import { UserError } from "../command/main.ts";
import { METHODS } from "../description/description.ts";
import { fetched } from "../description/fetched.ts";
import { isObject, type JsonObject, lookUp, walk } from "../description/json.ts";
import { openApiVersion } from "../description/openapi-version.ts";
import { bundle } from "../repository/redocly.ts";

const SECONDS = 120;

export interface ForeignDocument {
  document: JsonObject;
  /** `3.0.3`, as it was written */
  version: string;
}

/**
 * Reads a provider's OpenAPI document, 3.0 or 3.1, JSON or YAML, from a file or an address, takes in everything that it refers to and
 * upgrades it to 3.1. Intermediate files go to `folder`. Throws a `UserError` for anything else.
 */
export async function readForeignDocument(from: string, folder: string, config?: string): Promise<ForeignDocument> {
  const file = /^https?:/.test(from) ? await download(from, folder) : path.resolve(from);
  if (!existsSync(file)) throw new UserError(`${from} is not there.`);
  const start = (await readFile(file, "utf8")).trimStart();
  if (/^<(!doctype|html|\?xml)/i.test(start))
    throw new UserError(`${from} is a page of HTML or XML, no OpenAPI document.`);
  const bundled = path.join(folder, "bundled.json");
  // JSON is YAML: the extension only says what is expected.
  const input = /\.(json|ya?ml)$/i.test(file) ? file : await copyTo(path.join(folder, "document.yaml"), start);
  return importable(await bundle(input, bundled, config, from), from);
}

/** Checks a document that is in one piece, and upgrades it to 3.1. Throws a `UserError` where it is none to make a client of. */
export function importable(document: unknown, from: string): ForeignDocument {
  if (!isObject(document)) throw new UserError(`${from} is no OpenAPI document.`);
  const version = openApiVersion(document, from, "3.0 and 3.1 can be added");
  checkShape(document, from);
  addNullToEnums(document);
  return { document: upgrade(document, "3.1") as JsonObject, version };
}

async function download(from: string, folder: string): Promise<string> {
  return copyTo(path.join(folder, "document.yaml"), await fetched(from, SECONDS));
}

async function copyTo(file: string, text: string): Promise<string> {
  await writeFile(file, text);
  return file;
}

function checkShape(document: JsonObject, from: string): void {
  const { paths } = document;
  if (!isObject(paths) || Object.keys(paths).length === 0)
    throw new UserError(`${from} describes no paths, so there is nothing to make a client of.`);
  for (const [url, item] of Object.entries(paths)) {
    if (!isObject(item)) throw new UserError(`${from}: the path ${url} holds no operations.`);
    for (const [method, operation] of Object.entries(item)) {
      if (METHODS.includes(method) && (!isObject(operation) || !isObject(operation.responses)))
        throw new UserError(`${from}: ${method.toUpperCase()} ${url} has no \`responses\`.`);
    }
  }
  const lost = new Set<string>();
  walk(document, ({ $ref }) => {
    if (typeof $ref === "string" && (!$ref.startsWith("#/") || lookUp(document, $ref) === undefined)) lost.add($ref);
  });
  if (lost.size === 0) return;
  const [first] = lost;
  throw new UserError(
    `${from} refers to ${first}, which is not there${lost.size > 1 ? ` (and to ${lost.size - 1} more)` : ""}.`,
  );
}

/** 3.0's `nullable` allows null only where an `enum` lists it too; those who write both mean null, and their servers send it. */
function addNullToEnums(document: JsonObject): void {
  walk(document, (node) => {
    if (node.nullable === true && Array.isArray(node.enum) && !node.enum.includes(null))
      node.enum = [...node.enum, null];
  });
}
