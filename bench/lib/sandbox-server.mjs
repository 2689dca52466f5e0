// A sandbox in its own process, which reports its resource usage when sandbox.ts asks for it:
// node sandbox-server.mjs
// Plain JavaScript, since the Node that is measured may not support TypeScript.
const start = performance.now();
const { startSandbox } = await import("@linkwright/sandbox");
const sandbox = await startSandbox();
const milliseconds = performance.now() - start;

function usage() {
  const { user, system } = process.cpuUsage();
  return { cpu: user + system, rss: process.memoryUsage.rss() };
}

process.on("message", () => process.send(usage()));
process.send({ url: sandbox.url, credentials: sandbox.credentials, milliseconds, ...usage() });
