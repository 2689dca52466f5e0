import { library } from "../../tsdown.base.ts";

export default library({
  entry: { index: "src/index.ts", node: "src/node/serve.ts", cli: "src/cli/cli.ts", redis: "src/store/redis.ts" },
  platform: "neutral",
});
