import { readFileSync, statSync } from "node:fs";
import { DescriptionError } from "../description-error.ts";
import { isObject, type JsonObject } from "../json.ts";
import { locate, lookUp } from "../reference.ts";
import { walk } from "../walk.ts";
import { collected, isAddress, outerReferences } from "./collected.ts";
import { fetched, MAX_BYTES } from "./fetched.ts";
import { parsed } from "./parsed.ts";
import { staged } from "./staged.ts";
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
  const name = isAddress(from) ? from.replace(/[?#].*$/, "") : from;
  const read = async (place: string) =>
    parsed(
      isAddress(place) ? await fetched(place, seconds) : textOf(place),
      place === from ? name : place.replace(/[?#].*$/, ""),
    );
  try {
    const written = openApi(await read(from), name);
    const all = await collected(from, written, read);
    const document =
      outerReferences(written).length === 0
        ? written
        : openApi(isAddress(from) ? await staged(all, bundle) : await bundle(from), name);
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

/** Throws a `DescriptionError` if a reference has no target or is circular. */
export function checkReferences(document: JsonObject, name: string): void {
  const all = [...new Map(referencesOf(document).map((each) => [each.reference, each])).values()];
  const lost = all.filter(({ reference }) => lookUp(document, reference) === undefined);
  const [first] = lost;
  if (first) {
    const more = lost.length > 1 ? ` (and to ${lost.length - 1} more)` : "";
    throw new DescriptionError(
      `${name}: ${oneLine(first.pointer)} refers to ${oneLine(first.reference)}, which is not there${more}.`,
    );
  }
  for (const { reference } of all) {
    try {
      locate(document, { $ref: reference }, "");
    } catch {
      throw new DescriptionError(`${name}: ${oneLine(reference)} is a circular reference.`);
    }
  }
}

function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, " ");
}
