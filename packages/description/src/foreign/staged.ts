import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { isObject, type JsonObject } from "../json.ts";

/** Bundles documents of one origin, the first of which refers to the others: as files that refer to each other alone. */
export async function staged(
  documents: ReadonlyMap<string, unknown>,
  bundle: (file: string) => Promise<object>,
): Promise<object> {
  const folder = mkdtempSync(path.join(tmpdir(), "linkwright-documents-"));
  try {
    const files = new Map([...documents.keys()].map((place, index) => [place, `${index}/${fileName(place)}`]));
    for (const [place, document] of documents) {
      const file = path.join(folder, files.get(place) ?? "");
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(redirected(document, place, files)));
    }
    const [first = ""] = files.values();
    return await bundle(path.join(folder, first));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Components are named after the file that they come from. */
function fileName(place: string): string {
  const name =
    new URL(place).pathname
      .split("/")
      .at(-1)
      ?.replace(/\.\w+$/, "") ?? "";
  return `${name.replaceAll(/[^\w-]+/g, "-").slice(0, 60) || "document"}.json`;
}

/** A copy that refers to the files of its documents. */
function redirected(value: unknown, place: string, files: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((each) => redirected(each, place, files));
  if (!isObject(value)) return value;
  const copy: JsonObject = {};
  for (const [key, each] of Object.entries(value)) {
    const isReference = typeof each === "string" && !each.startsWith("#") && URL.canParse(each, place);
    const url = isReference && (key === "$ref" || /[/.]/.test(each)) ? new URL(each, place) : undefined;
    const file = url && files.get(url.href.replace(/#.*$/, ""));
    copy[key] = file === undefined ? redirected(each, place, files) : `../${file}${url?.hash ?? ""}`;
  }
  return copy;
}
