import path from "node:path";
import { pathFileName } from "../../description/path-file-name.ts";
import type { Visitor } from "../rule.ts";

/**
 * A path file is named after its URL: the API's fixed prefix dropped, `/` as `_`, `{param}` kept. Where two would be the same, the second
 * ends with `-2`. Option `prefixes`: the fixed prefixes, longest first.
 */
export function fileNameMatches({ prefixes = [] }: { prefixes?: string[] }): Visitor {
  return {
    Paths(paths, { report, location }) {
      for (const [url, item] of Object.entries(paths)) {
        if (!item.$ref) continue; // a bundle: everything is in one file
        const expected = `paths/${pathFileName(url, prefixes)}`;
        const actual = path.posix.normalize(decodeURI(item.$ref));
        if (actual !== expected && actual.replace(/-\d+(?=\.yaml$)/, "") !== expected) {
          report({ message: `The file of \`${url}\` is named \`${expected}\`.`, location: location.child(url) });
        }
      }
    },
  };
}
