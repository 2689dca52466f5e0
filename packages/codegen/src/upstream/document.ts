import { readFileSync } from "node:fs";
import { parseDocument } from "yaml";
import { UserError } from "../command/main.ts";
import type { Description } from "../description/description.ts";
import { fetched } from "../description/fetched.ts";
import { decoded, isObject, type JsonObject, lookUp } from "../description/json.ts";
import { openApiVersion } from "../description/openapi-version.ts";

/** A provider's OpenAPI document (3.0 or 3.1, JSON or YAML) from a file or an address, in the words of 3.1, all its references good. */
export async function readDocument(from: string, timeoutSeconds: number): Promise<Description> {
  const text = /^https?:/.test(from) ? await fetched(from, timeoutSeconds) : fileText(from);
  const name = from.replace(/[?#].*$/, "");
  try {
    const document = openApi(parsed(text, name), name);
    checkReferences(document, name);
    return inWordsOf31(document) as unknown as Description;
  } catch (error) {
    if (error instanceof RangeError) throw new UserError(`${name} is nested too deeply to be read.`);
    throw error;
  }
}

function fileText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UserError(`${file} could not be read: ${(error as NodeJS.ErrnoException).code}`);
  }
}

/** JSON is YAML too, but is told in JSON's words where it is broken. */
function parsed(text: string, name: string): unknown {
  if (/^\s*[{[]/.test(text)) {
    try {
      return JSON.parse(text);
    } catch (error) {
      throw new UserError(`${name} is broken JSON: ${(error as Error).message}`);
    }
  }
  if (/^\s*<(!doctype|html)/i.test(text)) throw new UserError(`${name} is a page of HTML, no document.`);
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw new UserError(`${name} is broken YAML: ${error.message.split("\n")[0]}`);
  try {
    return document.toJS();
  } catch (cause) {
    throw new UserError(`${name} is broken YAML: ${(cause as Error).message}`);
  }
}

function openApi(value: unknown, name: string): JsonObject {
  const document = isObject(value) ? value : {};
  openApiVersion(document, name, "only 3.0 and 3.1 are read");
  const { paths } = document;
  if (!isObject(paths)) throw new UserError(`${name} is no OpenAPI document: it has no \`paths\`.`);
  const operations = Object.entries(paths).filter(([path]) => path.startsWith("/"));
  return { ...document, paths: Object.fromEntries(operations) };
}

/** Each `$ref` must be inside the document, lead somewhere, and not back to itself; nor may a union be a member of itself. */
function checkReferences(document: JsonObject, name: string): void {
  const targets = new Map<string, unknown>();
  const target = (reference: string): unknown => {
    if (!reference.startsWith("#"))
      throw new UserError(`${name} refers to ${reference}, outside of itself: bundle it into one document first.`);
    if (!targets.has(reference)) targets.set(reference, lookUp(document, reference));
    const found = targets.get(reference);
    if (found === undefined) throw new UserError(`${name} refers to ${reference}, which is not there.`);
    return found;
  };
  /** What a value is by reference or union, so that it cannot be told without them. */
  const madeOf = (value: unknown): unknown[] => {
    if (!isObject(value)) return [];
    const unions = [value.allOf, value.anyOf, value.oneOf].filter(Array.isArray);
    return [...(typeof value.$ref === "string" ? [target(value.$ref)] : []), ...unions.flat()];
  };
  const good = new Set<unknown>();
  const check = (value: unknown, within: unknown[]): void => {
    if (within.includes(value)) throw new UserError(`${name} refers in a circle: nothing can be of itself alone.`);
    if (good.has(value)) return;
    for (const part of madeOf(value)) check(part, [...within, value]);
    good.add(value);
  };
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    check(value, []);
    for (const [key, item] of Object.entries(value)) if (!EXAMPLES.has(key)) visit(item);
  };
  visit(document);
}

/** What holds values instead of schemas, whose `$ref` would be data. */
const EXAMPLES = new Set(["example", "examples", "default", "enum", "const"]);

/** `nullable` and the boolean `exclusiveMinimum` of 3.0 as 3.1 writes them, and references without their percent signs. */
function inWordsOf31(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inWordsOf31);
  if (!isObject(value)) return value;
  const { nullable, exclusiveMinimum, exclusiveMaximum, ...rest } = value;
  const words: JsonObject = Object.fromEntries(
    Object.entries(rest)
      .filter(([key, item]) => item !== null || EXAMPLES.has(key)) // what YAML makes of a key with nothing after it
      .map(([key, item]) => [key, EXAMPLES.has(key) ? item : inWordsOf31(item)]),
  );
  if (typeof words.$ref === "string" && words.$ref.includes("%")) words.$ref = decoded(words.$ref);
  // A field of these names is a schema, not a word about one.
  if (isObject(nullable)) words.nullable = inWordsOf31(nullable);
  else if (nullable === true && words.type === undefined) words["x-nullable"] = true;
  else if (nullable === true) words.type = [...new Set([words.type, "null"].flat())];
  for (const [exclusive, bound, given] of [
    ["exclusiveMinimum", "minimum", exclusiveMinimum],
    ["exclusiveMaximum", "maximum", exclusiveMaximum],
  ] as const) {
    if (given === true) {
      words[exclusive] = words[bound];
      delete words[bound];
    } else if (given !== undefined && given !== false) words[exclusive] = inWordsOf31(given);
  }
  return words;
}
