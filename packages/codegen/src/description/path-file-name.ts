import { createHash } from "node:crypto";

// Names that a system does not allow for files, and characters that a reference would have to escape.
const UNFIT = /[^\p{L}\p{N}_.,=@+(){}[\]!$'&;~-]/gu;
/** Names that Windows treats as devices, with any extension. */
export const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 120;

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
  if (name.length <= LONGEST) return `${name}.yaml`;
  const hash = createHash("sha256").update(url).digest("hex").slice(0, 8);
  return `${name.slice(0, LONGEST)}-${hash}.yaml`;
}
