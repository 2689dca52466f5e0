import { library } from "../../tsdown.base.ts";

export default [
  library({ entry: ["src/index.ts"] }),
  // By itself, since what it shared with the client would be one more file for that to load.
  library({ entry: ["src/testing.ts"] }),
];
