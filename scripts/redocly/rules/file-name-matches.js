import path from "node:path";

/**
 * A path file is named after its URL: the API's fixed prefix dropped, `/` as `_`, `{param}` kept.
 * Option `prefixes`: the fixed prefixes, longest first.
 */
export function fileNameMatches({ prefixes = [] }) {
  return {
    Paths(paths, { report, location }) {
      for (const [url, item] of Object.entries(paths)) {
        if (!item.$ref) continue; // a bundle: everything is in one file
        const prefix = prefixes.find((candidate) => url.startsWith(`${candidate}/`)) ?? "";
        const expected = `paths/${url.slice(prefix.length + 1).replaceAll("/", "_")}.yaml`;
        const actual = path.posix.normalize(decodeURI(item.$ref));
        if (actual !== expected) {
          report({ message: `The file of \`${url}\` is named \`${expected}\`.`, location: location.child(url) });
        }
      }
    },
  };
}
