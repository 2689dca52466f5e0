import { DescriptionError } from "@linkwright/description/description-error";
import { fetched, StatusError } from "@linkwright/description/foreign/fetched";
import { checkReferences } from "@linkwright/description/foreign/foreign-document";
import type { JsonObject } from "@linkwright/description/json";
import { fragmentsOf } from "./fragments.ts";
import { mergedFragments } from "./merged-fragments.ts";
import { REMARKS, type Remark } from "./source-facts.ts";

/** Limits of what one index makes us read. Large documentation has a few hundred pages of less than 200 kB. */
const LIMITS = { pages: 2000, pageBytes: 4 << 20, bytes: 64 << 20, timeouts: 10, atOnce: 4 };

/** Content types of Markdown, and of documents that an index also lists. */
const TYPES = /^(text\/(plain|markdown|x-markdown|yaml|x-yaml|json)|application\/(json|yaml|x-yaml|octet-stream))$/;
const READABLE = /\.(md|mdx|markdown|txt|json|ya?ml)$/i;
const GONE = [404, 410];

/**
 * Merges the OpenAPI documents in the pages that an index (`llms.txt`) lists into one. Pages of other origins, and those
 * that are no Markdown, are not read. Throws a `DescriptionError` if a page cannot be read, except for one that no longer
 * exists: that is reported among the differences. `seconds` is the time limit of each page; all of them have ten times as
 * long.
 */
export async function documentOfIndex(address: string, seconds: number, limits = LIMITS): Promise<JsonObject> {
  const ends = performance.now() + seconds * 1000 * limits.timeouts;
  const read = (page: string) => {
    const left = (ends - performance.now()) / 1000;
    if (left <= 0)
      throw new DescriptionError(`${shown(address)}: its pages took longer than ${seconds * limits.timeouts} s.`);
    return fetched(page, Math.min(seconds, left), { types: TYPES, maxBytes: limits.pageBytes });
  };
  const index = await read(address);
  const pages = pagesOf(index, address);
  if (pages.length > limits.pages)
    throw new DescriptionError(`${shown(address)} lists ${pages.length} pages; at most ${limits.pages} are read.`);

  const texts = new Map([[address, index]]);
  const remarks: Remark[] = [];
  let bytes = index.length;
  const pending = pages.values();
  let failed = false;
  const work = async () => {
    for (const page of pending) {
      if (failed) return;
      const text = await read(page).catch((error: unknown) => {
        if (!(error instanceof StatusError) || !GONE.includes(error.status)) throw error;
        remarks.push({ where: shown(page), what: `listed by the index, but responds ${error.status}` });
        return "";
      });
      bytes += text.length;
      if (bytes > limits.bytes)
        throw new DescriptionError(`${shown(address)}: its pages have more than ${limits.bytes >> 20} MB.`);
      texts.set(page, text);
    }
  };
  const stop = (error: unknown) => {
    failed = true;
    throw error;
  };
  await Promise.all(Array.from({ length: limits.atOnce }, () => work().catch(stop)));

  // In the order of the index, not in that of arrival.
  const fragments = (
    await Promise.all([address, ...pages].map((page) => fragmentsOf(texts.get(page) ?? "", shown(page))))
  ).flat();
  if (fragments.length === 0)
    throw new DescriptionError(`${shown(address)}: none of its ${pages.length} pages has an OpenAPI document.`);
  const merged = mergedFragments(fragments, shown(address));
  checkReferences(merged.document, shown(address));
  return Object.assign(merged.document, { [REMARKS]: [...remarks, ...merged.remarks] });
}

/** Returns the addresses of an index's pages, each once: those of its own origin that are Markdown, JSON or YAML. */
function pagesOf(text: string, address: string): string[] {
  const links = text.matchAll(/\]\(\s*<?([^()\s<>]+)|(https?:\/\/[^\s()<>[\]"'`]+)/g);
  const pages = [...links].flatMap(([, link = "", bare = ""]) => {
    const url = URL.parse(link || bare, address);
    if (!url || url.origin !== new URL(address).origin || !READABLE.test(url.pathname)) return [];
    url.hash = "";
    // Another index of the same pages.
    return /\/llms[\w-]*\.txt$/.test(url.pathname) ? [] : [url.href];
  });
  return [...new Set(pages)];
}

/** Returns an address without its query, which may have a key. */
function shown(address: string): string {
  return address.replace(/[?#].*$/, "");
}
