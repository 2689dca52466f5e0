// A gateway in its own process, so that it can be killed: node instance.ts <Redis URL> <provider URL> <hash of the caller's key>
import { createGateway } from "@linkwright/gateway";
import { serveGateway } from "@linkwright/gateway/node";
import { redisStore } from "@linkwright/gateway/redis";

const [redis = "", provider = "", hash = ""] = process.argv.slice(2);
const gateway = createGateway({
  credentials: { stytch: { test: { projectId: "project-test-1", secret: "secret-test-1", baseUrl: provider } } },
  keys: [{ id: "web", hash, grants: { "stytch/b2b": ["magicLinks.*"] } }],
  store: redisStore({ url: redis }),
  timeoutMs: 10_000,
  log: () => {},
});
process.send?.((await serveGateway(gateway)).url);
