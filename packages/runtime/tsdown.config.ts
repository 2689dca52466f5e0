import type { Rolldown } from "tsdown";
import { library } from "../../tsdown.base.ts";

/** Parts of openapi-fetch that no call uses: every call has serializers of its own and specifies its method. */
const UNREACHED = [
  /(?<=^function createQuerySerializer\(.*\) \{\n)[\s\S]*?(?=^}$)/m,
  /(?<=^function defaultPathSerializer\(.*\) \{\n)[\s\S]*?(?=^}$)/m,
  /(?<=^function defaultBodySerializer\(.*\) \{\n)[\s\S]*?(?=^}$)/m,
  /^ {4}\/\*\* Call a GET endpoint[\s\S]*(?=^ {4}\/\*\* Register middleware)/m,
];

/** Removes them, so that the bundler drops what only they use: more than one of a client's 16 kilobytes. */
const withoutUnreached: Rolldown.Plugin = {
  name: "without-unreached",
  transform: {
    filter: { id: /\/openapi-fetch\/dist\/index\.mjs$/ },
    handler(code) {
      return UNREACHED.reduce((rest, part) => {
        if (!part.test(rest)) throw new Error(`openapi-fetch no longer contains ${part}`);
        return rest.replace(part, "");
      }, code);
    },
  },
};

export default library({
  entry: { index: "src/index.ts", public: "src/public.ts", testing: "src/testing/testing.ts" },
  deps: {
    // Bundling a package saves 2 ms of a client's start; THIRD-PARTY.md lists it.
    onlyBundle: ["@linkwright/safe-http", "openapi-fetch", "openapi-typescript-helpers"],
    neverBundle: ["@linkwright/runtime"],
  },
  plugins: [withoutUnreached],
});
