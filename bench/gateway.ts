// Cost of the gateway over a bare Hono proxy that forwards without any check: CPU per call, and heap growth. Each proxy
// runs in its own process and they take turns; this process sends the requests and responds to them as the provider.
// node bench/gateway.ts [--rounds 25] [--node node20|node22|node24|node26|current]
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { Progress } from "@linkwright/codegen/command/progress";
import { Load } from "./lib/load.ts";
import { readSettings } from "./lib/node.ts";
import { startProvider } from "./lib/provider.ts";
import { quantile, spread, table } from "./lib/stats.ts";

const KINDS = { bare: "a bare Hono proxy", gateway: "@linkwright/gateway" };
type Kind = keyof typeof KINDS;
const LIMIT = 1.5;
const REQUESTS = 1000;
const CONCURRENCY = 16;
const HEAP_REQUESTS = 100_000;
/**
 * Bytes by which the heap may grow from the first three tenths to the last three: less than fifteen for each request in
 * between.
 */
const HEAP_LIMIT = 1_000_000;
const CALL = "/stytch/b2b/v1/b2b/magic_links/email/login_or_signup";
const INPUT = { organization_id: "organization-test-1", email_address: "ada@example.com", locale: "en" };

interface Proxy {
  process: ChildProcess;
  url: string;
  load: Load;
  /** Microseconds of CPU per request. */
  cpu: number[];
}

const { rounds, node, version } = await readSettings(25);
const provider = await startProvider();

const progress = new Progress(2);
const proxies = await progress.run("CPU per call", measure);
const heap = await progress.run(`heap over ${HEAP_REQUESTS.toLocaleString("en")} calls`, measureHeap);
provider.close();

const ratios = proxies.gateway.cpu.map((cpu, round) => cpu / (proxies.bare.cpu[round] ?? 0));
console.log(
  `Node ${version}; medians (quartiles) of ${rounds} rounds of ${REQUESTS} calls, ${CONCURRENCY} at a time.\n`,
);
console.log(
  table(
    ["forwards a call", "µs of CPU", `× a bare proxy (limit ${LIMIT})`],
    (Object.keys(KINDS) as Kind[]).map((kind) => [
      KINDS[kind],
      spread(proxies[kind].cpu, 0),
      kind === "bare" ? "" : spread(ratios, 2),
    ]),
  ),
);
// Single values depend on what V8 has just optimized or discarded; medians of three do not.
const grown = quantile(heap.slice(-3), 0.5) - quantile(heap.slice(0, 3), 0.5);
console.log(
  `\nMB of heap after each ${(HEAP_REQUESTS / 10).toLocaleString("en")} calls: ${heap.map((bytes) => (bytes / 1e6).toFixed(2)).join(", ")}.`,
);
const failures = [
  ...(quantile(ratios, 0.5) > LIMIT
    ? [`CPU per call: ${quantile(ratios, 0.5).toFixed(2)} times that of a bare proxy`]
    : []),
  ...(grown > HEAP_LIMIT ? [`heap: grew by ${grown} bytes, limit ${HEAP_LIMIT}`] : []),
];
if (failures.length > 0) {
  console.error(`\nOver the limits:\n${failures.join("\n")}`);
  process.exitCode = 1;
}

/** Lets the proxies take turns, so that other load affects both. */
async function measure(): Promise<Record<Kind, Proxy>> {
  const started = { bare: await start("bare"), gateway: await start("gateway") };
  // The first rounds warm up the compiler.
  for (let round = -5; round < rounds; round++) {
    for (const kind of round % 2 === 0 ? (["bare", "gateway"] as const) : (["gateway", "bare"] as const)) {
      const proxy = started[kind];
      const before = await usageOf(proxy);
      await proxy.load.run(proxy.url + CALL, REQUESTS, () => INPUT);
      const after = await usageOf(proxy);
      if (round >= 0) proxy.cpu.push((after.cpu - before.cpu) / REQUESTS);
    }
  }
  for (const proxy of Object.values(started)) stop(proxy);
  return started;
}

async function measureHeap(): Promise<number[]> {
  const gateway = await start("gateway", ["--expose-gc"]);
  const heap: number[] = [];
  for (let tenth = 0; tenth < 10; tenth++) {
    await gateway.load.run(gateway.url + CALL, HEAP_REQUESTS / 10, () => INPUT);
    heap.push((await usageOf(gateway)).heap);
  }
  stop(gateway);
  return heap;
}

async function start(kind: Kind, execArgv: string[] = []): Promise<Proxy> {
  const file = path.join(import.meta.dirname, "lib/gateway-server.mjs");
  // Its log is written, but discarded.
  const stdio = ["ignore", "ignore", "inherit", "ipc"] as const;
  const child = fork(file, [kind, provider.url], { execPath: node, execArgv, stdio: [...stdio] });
  const [{ url, key }] = (await once(child, "message")) as [{ url: string; key?: string }];
  return { process: child, url, load: new Load({ authorization: `Bearer ${key}` }, CONCURRENCY), cpu: [] };
}

function stop({ process, load }: Proxy): void {
  load.close();
  process.kill();
}

async function usageOf({ process }: Proxy): Promise<{ cpu: number; heap: number }> {
  process.send("usage");
  const [usage] = (await once(process, "message")) as [{ cpu: number; heap: number }];
  return usage;
}
