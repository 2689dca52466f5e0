import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { DescriptionError } from "../description-error.ts";
import { isObject, type JsonObject } from "../json.ts";
import { decoded } from "../reference.ts";

/** Documents at most that one document may consist of. */
const MOST_DOCUMENTS = 1000;

/** Reads a document by its place: an absolute address, or a file. */
export type ReadDocument = (place: string) => Promise<unknown>;

/**
 * Reads what a document refers to, and what that refers to: of an address what its own origin has, of a file what lies below its folder.
 * Throws a `DescriptionError` with the reference for anything else, before it is read. Returns all documents by their places.
 */
export async function collected(from: string, document: JsonObject, read: ReadDocument): Promise<Map<string, unknown>> {
  const remote = isAddress(from);
  const start = remote ? new URL(from).href.replace(/#.*$/, "") : path.resolve(from);
  const all = new Map<string, unknown>([[start, document]]);
  const pending = [start];
  while (pending.length > 0) {
    const place = pending.pop() as string;
    for (const reference of new Set(outerReferences(all.get(place)))) {
      const target = remote ? addressOf(reference, place, from) : fileOf(reference, place, start);
      if (target === undefined || all.has(target)) continue;
      if (all.size === MOST_DOCUMENTS)
        throw new DescriptionError(`${shown(from)} refers to more than ${MOST_DOCUMENTS} documents: not read.`);
      all.set(target, await read(target));
      pending.push(target);
    }
  }
  return all;
}

export function isAddress(from: string): boolean {
  return /^https?:/i.test(from);
}

/** Every reference to other documents, those in examples too, which bundling follows as well. */
export function outerReferences(value: unknown): string[] {
  const found: string[] = [];
  const seen = new Set<unknown>();
  const pending = [value];
  while (pending.length > 0) {
    const node = pending.pop();
    if (typeof node !== "object" || node === null || seen.has(node)) continue;
    seen.add(node);
    pending.push(...Object.values(node));
    if (!isObject(node)) continue;
    const mapping =
      isObject(node.discriminator) && isObject(node.discriminator.mapping) ? node.discriminator.mapping : {};
    // A mapping may also hold names of schemas.
    const mapped = Object.values(mapping).filter((target) => typeof target === "string" && /[/.]/.test(target));
    for (const target of [node.$ref, ...mapped])
      if (typeof target === "string" && !target.startsWith("#")) found.push(target);
  }
  return found;
}

function addressOf(reference: string, place: string, from: string): string {
  const url = URL.canParse(reference, place) ? new URL(reference, place) : undefined;
  if (url?.origin !== new URL(from).origin || url.username !== "" || url.password !== "")
    throw new DescriptionError(`${shown(from)} refers to ${shown(reference)}, outside of its own origin: not read.`);
  return url.href.replace(/#.*$/, "");
}

/** Undefined for a file that is not there, which bundling reports with its place. */
function fileOf(reference: string, place: string, start: string): string | undefined {
  const outside = () =>
    new DescriptionError(`${start} refers to ${shown(reference)}, outside of its own folder: not read.`);
  const folder = path.dirname(start);
  const name = reference.replace(/#.*$/s, "");
  if (/^([a-z][a-z\d+.-]*:|[\\/])/i.test(name)) throw outside();
  const spellings = [name, decoded(name)].map((each) => path.resolve(path.dirname(place), each));
  if (spellings.some((file) => !isBelow(file, folder))) throw outside();
  const file = spellings.find((each) => existsSync(each));
  if (file === undefined) return undefined;
  // Links lead where they like.
  if (!isBelow(realpathSync(file), realpathSync(folder))) throw outside();
  return file;
}

function isBelow(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== "" && relative.split(path.sep)[0] !== ".." && !path.isAbsolute(relative);
}

/** In one line, without a query, which may hold a key. */
function shown(reference: string): string {
  return reference
    .replace(/[?#].*$/s, "")
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .slice(0, 200);
}
