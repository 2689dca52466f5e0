// A proxy in its own process, which reports its resource usage when gateway.ts asks for it:
// node gateway-server.mjs <kind> <provider's URL>
// Plain JavaScript, since the Node that is measured may not support TypeScript.
const [kind, provider] = process.argv.slice(2);

const SERVERS = {
  /** The obvious first version: forwards everything, with the credential. */
  bare: async () => {
    const { Hono } = await import("hono");
    const { proxy } = await import("hono/proxy");
    const { serve } = await import("@hono/node-server");
    const authorization = `Basic ${btoa("project-test-1:secret-test-1")}`;
    const app = new Hono();
    app.all("/stytch/b2b/*", (context) => {
      const { pathname, search } = new URL(context.req.url);
      const headers = { ...context.req.header(), host: undefined, authorization };
      return proxy(provider + pathname.slice("/stytch/b2b".length) + search, { ...context.req, headers });
    });
    const listening = await new Promise((resolve) => {
      const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, () => resolve(server));
    });
    return { url: `http://127.0.0.1:${listening.address().port}` };
  },
  gateway: async () => {
    const { createGateway, createGatewayKey } = await import("@linkwright/gateway");
    const { serveGateway } = await import("@linkwright/gateway/node");
    const { key, hash } = await createGatewayKey();
    const project = { projectId: "project-test-1", secret: "secret-test-1", baseUrl: provider };
    const gateway = createGateway({
      credentials: { stytch: { test: project } },
      keys: [{ id: "bench", hash, grants: { "stytch/b2b": ["magicLinks.*"] } }],
    });
    return { url: (await serveGateway(gateway)).url, key };
  },
};

const { url, key } = await SERVERS[kind]();

process.on("message", () => {
  // Only where memory is measured; elsewhere it would make V8 discard optimized code.
  globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  process.send({ cpu: user + system, heap: process.memoryUsage().heapUsed });
});
process.send({ url, key });
