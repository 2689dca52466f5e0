import type { Rolldown } from "tsdown";
import { library } from "../../tsdown.base.ts";

/** Of openapi-fetch. No call reaches them, since each brings serializers of its own; with what only they use, they are a tenth of a client. */
const UNREACHED = ["createQuerySerializer", "defaultPathSerializer", "defaultBodySerializer"];

/** Empties them, so that the bundler drops what they used. */
const withoutUnreached: Rolldown.Plugin = {
  name: "without-unreached",
  transform: {
    filter: { id: /\/openapi-fetch\/dist\/index\.mjs$/ },
    handler(code) {
      return UNREACHED.reduce((rest, name) => {
        const emptied = rest.replace(new RegExp(`^function ${name}\\([^]*?^}$`, "m"), `function ${name}() {}`);
        if (emptied === rest)
          throw new Error(`openapi-fetch has no ${name} any more: see whether a client is as small without`);
        return emptied;
      }, code);
    },
  },
};

export default library({
  entry: { index: "src/index.ts", public: "src/public.ts", testing: "src/testing/testing.ts" },
  deps: {
    // A package less to find and read costs a client's start 2 ms less; THIRD-PARTY.md names it.
    onlyBundle: ["openapi-fetch", "openapi-typescript-helpers"],
    neverBundle: ["@linkwright/runtime"],
  },
  plugins: [withoutUnreached],
});
