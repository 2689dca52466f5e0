// A sandbox in a process of its own, told by sandbox.ts to say what it has used so far: node sandbox-server.mjs
// Plain JavaScript, as the Node that is measured may read no TypeScript.
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
