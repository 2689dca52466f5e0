import { createHash } from "node:crypto";

// Beside what no file may be named on some system, what would have to be escaped in a reference.
const UNFIT = /[^\p{L}\p{N}_.,=@+(){}[\]!$'&;~-]/gu;
/** What Windows takes for a device, whatever the ending. */
export const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 120;

/** The file of a path: its URL without the fixed prefix, `/` as `_`, `{param}` kept, what files cannot be named as `-`. */
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
