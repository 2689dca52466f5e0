import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Description } from "@linkwright/description/document";

// Read from disk rather than imported: JSON modules need an import attribute that Node 20 warns about and CommonJS does not
// have.
const require = createRequire(import.meta.url);

/** Reads the description of an API by the name under which its types package exports it. */
export function readDescription(specifier: string): Description {
  return JSON.parse(readFileSync(require.resolve(specifier), "utf8")) as Description;
}
