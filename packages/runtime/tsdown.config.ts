import { library } from "../../tsdown.base.ts";

export default library({
  entry: { index: "src/index.ts", public: "src/public.ts", testing: "src/testing/testing.ts" },
  deps: {
    // A package less to find and read costs a client's start 2 ms less; THIRD-PARTY.md names it.
    onlyBundle: ["openapi-fetch", "openapi-typescript-helpers"],
    neverBundle: ["@linkwright/runtime"],
  },
});
