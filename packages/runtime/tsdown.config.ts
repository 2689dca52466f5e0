import { library } from "../../tsdown.base.ts";

export default library({
  entry: ["src/index.ts", "src/public.ts"],
  deps: {
    // A package less to find and read costs a client's start 2 ms less; THIRD-PARTY.md names it.
    onlyBundle: ["openapi-fetch", "openapi-typescript-helpers"],
    neverBundle: ["@linkwright/runtime"],
  },
});
