import type { Rolldown } from "tsdown";
import { library } from "../../tsdown.base.ts";

/** Parts of openapi-fetch that no call reaches: each brings serializers of its own, and names its method. */
const UNREACHED = [
  /(?<=^function createQuerySerializer\(.*\) \{\n)[\s\S]*?(?=^}$)/m,
  /(?<=^function defaultPathSerializer\(.*\) \{\n)[\s\S]*?(?=^}$)/m,
  /(?<=^function defaultBodySerializer\(.*\) \{\n)[\s\S]*?(?=^}$)/m,
  /^ {4}\/\*\* Call a GET endpoint[\s\S]*(?=^ {4}\/\*\* Register middleware)/m,
];

/** Takes them out, so that the bundler drops what only they use: more than a kilobyte of a client's 16. */
const withoutUnreached: Rolldown.Plugin = {
  name: "without-unreached",
  transform: {
    filter: { id: /\/openapi-fetch\/dist\/index\.mjs$/ },
    handler(code) {
      return UNREACHED.reduce((rest, part) => {
        if (!part.test(rest)) throw new Error(`openapi-fetch has nothing like ${part} any more`);
        return rest.replace(part, "");
      }, code);
    },
  },
};

export default library({
  entry: { index: "src/index.ts", public: "src/public.ts", testing: "src/testing/testing.ts" },
  deps: {
    // A package less to find and read costs a client's start 2 ms less; THIRD-PARTY.md names it.
    onlyBundle: ["@linkwright/safe-http", "openapi-fetch", "openapi-typescript-helpers"],
    neverBundle: ["@linkwright/runtime"],
  },
  plugins: [withoutUnreached],
});
