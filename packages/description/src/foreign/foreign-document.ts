import { readFileSync, statSync } from "node:fs";
import { parseDocument } from "yaml";
import { DescriptionError } from "../description-error.ts";
import { isObject, type JsonObject } from "../json.ts";
import { locate, lookUp } from "../reference.ts";
import { walk } from "../walk.ts";
import { fetched, MAX_BYTES } from "./fetched.ts";
import { upgradedTo31 } from "./upgraded-to-31.ts";

export interface ForeignDocument {
  document: JsonObject;
  /** Version as written, such as `3.0.3`. */
  version: string;
}

interface Reading {
  /** Time limit for loading a URL. */
  seconds: number;
  /** Bundles a file with the files that it refers to. */
  bundle: (file: string) => Promise<object>;
}

/**
 * Reads a third-party OpenAPI document, 3.0 or 3.1, JSON or YAML, from a file or a URL. Returns it bundled and upgraded to 3.1, with all
 * references resolvable. Throws a `DescriptionError` for anything else.
 */
export async function readForeignDocument(from: string, { seconds, bundle }: Reading): Promise<ForeignDocument> {
  const remote = /^https?:/.test(from);
  const name = remote ? from.replace(/[?#].*$/, "") : from;
  const text = remote ? await fetched(from, seconds) : textOf(from);
  try {
    const written = openApi(parsed(text, name), name);
    const [outer] = referencesOf(written).filter(isOuter);
    // Otherwise its server could make this machine read any URL or file.
    if (outer && remote)
      throw new DescriptionError(
        `${name} refers to ${outer.reference}, outside of itself: bundle it into one document first.`,
      );
    const document = outer ? openApi(await bundle(from), name) : written;
    checkReferences(document, name);
    return { document: upgradedTo31(document), version: String(written.openapi) };
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

/** Parses JSON as such, although YAML includes it, for better error messages. */
export function parsed(text: string, name: string): unknown {
  if (/^\s*[{[]/.test(text)) {
    try {
      return JSON.parse(text);
    } catch (error) {
      throw new DescriptionError(`${name} is broken JSON: ${(error as Error).message}`);
    }
  }
  if (/^\s*<(!doctype|html|\?xml)/i.test(text))
    throw new DescriptionError(`${name} is an HTML or XML page, not an OpenAPI document.`);
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw new DescriptionError(`${name} is broken YAML: ${error.message.split("\n")[0]}`);
  try {
    return document.toJS();
  } catch (cause) {
    throw new DescriptionError(`${name} is broken YAML: ${(cause as Error).message}`);
  }
}

export function openApi(value: unknown, name: string): JsonObject {
  const document = isObject(value) ? value : {};
  const { openapi, swagger, paths } = document;
  if (swagger !== undefined)
    throw new DescriptionError(
      `${name} is Swagger ${swagger}. Convert it to OpenAPI 3 first, with swagger2openapi for instance.`,
    );
  if (typeof openapi !== "string")
    throw new DescriptionError(`${name} is not an OpenAPI document: it has no \`openapi\` field.`);
  if (!/^3\.[01]\.\d/.test(openapi))
    throw new DescriptionError(`${name} is OpenAPI ${openapi}; only 3.0 and 3.1 are supported.`);
  if (!isObject(paths)) throw new DescriptionError(`${name} is not an OpenAPI document: it has no \`paths\`.`);
  return document;
}

interface Referring {
  reference: string;
  /** JSON pointer of the object that contains the reference. */
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

/** Throws a `DescriptionError` if a reference has no target or is circular. */
export function checkReferences(document: JsonObject, name: string): void {
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
      throw new DescriptionError(`${name}: ${reference} is a circular reference.`);
    }
  }
}
