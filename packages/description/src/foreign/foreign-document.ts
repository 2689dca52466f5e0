import { readFileSync, statSync } from "node:fs";
import { parseDocument } from "yaml";
import { DescriptionError } from "../description-error.ts";
import { isObject, type JsonObject } from "../json.ts";
import { locate, lookUp } from "../reference.ts";
import { walk } from "../walk.ts";
import { fetched, MAX_BYTES } from "./fetched.ts";
import { inWordsOf31 } from "./words-of-31.ts";

export interface ForeignDocument {
  document: JsonObject;
  /** `3.0.3`, as it was written */
  version: string;
}

interface Reading {
  /** Time for an address to answer in. */
  seconds: number;
  /** Takes in what a file refers to in others. */
  bundle: (file: string) => Promise<object>;
}

/**
 * Somebody else's OpenAPI document, 3.0 or 3.1, JSON or YAML, from a file or an address: in one piece, in the words of 3.1, each of its
 * references to something that is there. Throws a `DescriptionError` for anything else.
 */
export async function readForeignDocument(from: string, { seconds, bundle }: Reading): Promise<ForeignDocument> {
  const remote = /^https?:/.test(from);
  const name = remote ? from.replace(/[?#].*$/, "") : from;
  const text = remote ? await fetched(from, seconds) : textOf(from);
  try {
    const written = openApi(parsed(text, name), name);
    const [outer] = referencesOf(written).filter(isOuter);
    // Its server could have this machine read any address or file that it names.
    if (outer && remote)
      throw new DescriptionError(
        `${name} refers to ${outer.reference}, outside of itself: bundle it into one document first.`,
      );
    const document = outer ? openApi(await bundle(from), name) : written;
    checkReferences(document, name);
    return { document: inWordsOf31(document), version: String(written.openapi) };
  } catch (error) {
    if (error instanceof RangeError) throw new DescriptionError(`${name} is nested too deeply to be read.`);
    throw error;
  }
}

function textOf(file: string): string {
  try {
    if (statSync(file).size > MAX_BYTES)
      throw new DescriptionError(`${file} holds more than ${MAX_BYTES >> 20} MB: not read.`);
    return new TextDecoder().decode(readFileSync(file)); // without a byte order mark
  } catch (error) {
    if (error instanceof DescriptionError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new DescriptionError(code === "ENOENT" ? `${file} is not there.` : `${file} could not be read: ${code}`);
  }
}

/** JSON is YAML too, but is told in JSON's words where it is broken. */
function parsed(text: string, name: string): unknown {
  if (/^\s*[{[]/.test(text)) {
    try {
      return JSON.parse(text);
    } catch (error) {
      throw new DescriptionError(`${name} is broken JSON: ${(error as Error).message}`);
    }
  }
  if (/^\s*<(!doctype|html|\?xml)/i.test(text))
    throw new DescriptionError(`${name} is a page of HTML or XML, no OpenAPI document.`);
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw new DescriptionError(`${name} is broken YAML: ${error.message.split("\n")[0]}`);
  try {
    return document.toJS();
  } catch (cause) {
    throw new DescriptionError(`${name} is broken YAML: ${(cause as Error).message}`);
  }
}

function openApi(value: unknown, name: string): JsonObject {
  const document = isObject(value) ? value : {};
  const { openapi, swagger, paths } = document;
  if (swagger !== undefined)
    throw new DescriptionError(
      `${name} is Swagger ${swagger}. Convert it to OpenAPI 3 first, with swagger2openapi for instance.`,
    );
  if (typeof openapi !== "string")
    throw new DescriptionError(`${name} is no OpenAPI document: it has no \`openapi\` field.`);
  if (!/^3\.[01]\.\d/.test(openapi))
    throw new DescriptionError(`${name} is OpenAPI ${openapi}; only 3.0 and 3.1 are read.`);
  if (!isObject(paths)) throw new DescriptionError(`${name} is no OpenAPI document: it has no \`paths\`.`);
  return document;
}

interface Referring {
  reference: string;
  /** where it stands */
  pointer: string;
}

function referencesOf(document: JsonObject): Referring[] {
  const found: Referring[] = [];
  walk(document, ({ $ref }, _key, pointer) => {
    if (typeof $ref === "string") found.push({ reference: $ref, pointer });
  });
  return found;
}

function isOuter({ reference }: Referring): boolean {
  return !reference.startsWith("#");
}

/** Each must lead somewhere, and not back to itself. */
function checkReferences(document: JsonObject, name: string): void {
  const all = [...new Map(referencesOf(document).map((each) => [each.reference, each])).values()];
  const lost = all.filter(({ reference }) => lookUp(document, reference) === undefined);
  const [first] = lost;
  if (first) {
    const more = lost.length > 1 ? ` (and to ${lost.length - 1} more)` : "";
    throw new DescriptionError(`${name}: ${first.pointer} refers to ${first.reference}, which is not there${more}.`);
  }
  for (const { reference } of all) {
    try {
      locate(document, { $ref: reference }, "");
    } catch {
      throw new DescriptionError(`${name}: ${reference} refers in a circle: nothing can be of itself alone.`);
    }
  }
}
