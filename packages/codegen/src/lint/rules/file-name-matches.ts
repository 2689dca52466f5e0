import path from "node:path";
import { pathFileName } from "../../description/path-file-name.ts";
import type { Visitor } from "../rule.ts";

/**
 * Requires a path file to be named after its URL: without the API's fixed prefix, with `/` as `_` and `{param}` as it is.
 * If two names would be the same, the second ends with `-2`. Option `prefixes`: the fixed prefixes, longest first.
 */
export function fileNameMatches({ prefixes = [] }: { prefixes?: string[] }): Visitor {
  return {
    Paths(paths, { report, location }) {
      for (const [url, item] of Object.entries(paths)) {
        if (!item.$ref) continue; // a bundle has everything in one file
        const expected = `paths/${pathFileName(url, prefixes)}`;
        const actual = path.posix.normalize(decodeURI(item.$ref));
        if (actual !== expected && actual.replace(/-\d+(?=\.yaml$)/, "") !== expected) {
          report({ message: `Rename the file of \`${url}\` to \`${expected}\`.`, location: location.child(url) });
        }
      }
    },
  };
}
