import { createHash } from "node:crypto";

// Names that a system does not allow for files, and characters that a reference would have to escape.
const UNFIT = /[^\p{L}\p{N}_.,=@+(){}[\]!$'&;~-]/gu;
/** Names that Windows treats as devices, with any extension. */
export const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 120;
/** Bytes of a file name on most systems are 255 at most; `.yaml`, a number and the ending of a temporary file take some. */
const MOST_BYTES = 200;

/**
 * Returns the file name of a path: its URL without the fixed prefix, with `/` as `_`, `{param}` as it is, and `-` for
 * characters that are not allowed in file names.
 */
export function pathFileName(url: string, prefixes: readonly string[]): string {
  const prefix = prefixes.find((candidate) => url.startsWith(`${candidate}/`)) ?? "";
  const name = url
    .slice(prefix.length + 1)
    .replaceAll("/", "_")
    .replaceAll(UNFIT, "-");
  if (name === "") return "index.yaml";
  if (DEVICE.test(name)) return `${name}-.yaml`;
  return `${shortened(name, url)}.yaml`;
}

/** A name that a file can have: a longer one ends in a hash of what it stands for. */
export function shortened(name: string, whole = name): string {
  if (name.length <= LONGEST && Buffer.byteLength(name) <= MOST_BYTES) return name;
  const hash = createHash("sha256").update(whole).digest("hex").slice(0, 8);
  const kept = [...name.slice(0, LONGEST)];
  while (Buffer.byteLength(kept.join("")) > MOST_BYTES - 9) kept.pop();
  return `${kept.join("").replace(/\p{Cs}$/u, "")}-${hash}`;
}
