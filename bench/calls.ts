// Cost of a call over a bare `fetch`: CPU and heap, with a stub that responds (the client alone) and over loopback HTTP at
// several concurrencies. Each client runs in its own process, and they take turns.
// node bench/calls.ts [--rounds 25] [--node node20|node22|node24|node26|current]
import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";
import { Progress } from "@linkwright/codegen/command/progress";
import { readSettings } from "./lib/node.ts";
import { startProvider } from "./lib/provider.ts";
import { quantile, spread, table } from "./lib/stats.ts";

const CLIENTS = {
  bare: "a bare fetch",
  timed: "a bare fetch with a time limit",
  ours: "@linkwright/stytch",
  official: "stytch",
  openapiFetch: "openapi-fetch alone",
};
type Name = keyof typeof CLIENTS;
const NAMES = Object.keys(CLIENTS) as Name[];
const OTHERS = NAMES.filter((name) => name !== "bare");
const CONCURRENCIES = [1, 16, 128];
const STUB_CALLS = 4000;
const LOOPBACK_CALLS = 1024;
// With all of the heap reserved for new objects, nothing is collected during a batch, so its growth is what the calls
// allocated.
const NO_COLLECTION = ["--expose-gc", "--min-semi-space-size=256", "--max-semi-space-size=256"];

interface Measurement {
  /** Microseconds of CPU per call. */
  cpu: number;
  /** Bytes of heap per call. */
  heap: number;
}
type Results = Map<Name, Measurement[]>;

const { rounds, node, version } = await readSettings(25);
const provider = await startProvider();

const progress = new Progress(4);
const stub = await progress.run("CPU with a stub", () => measure("stub", [1], STUB_CALLS, 25));
const stubHeap = await progress.run("heap with a stub", () => measure("stub", [1], STUB_CALLS, 8, NO_COLLECTION));
const real = await progress.run("CPU over loopback HTTP", () =>
  measure(provider.url, CONCURRENCIES, LOOPBACK_CALLS, 150),
);
const realHeap = await progress.run("heap over loopback HTTP", () =>
  measure(provider.url, [1], LOOPBACK_CALLS / 4, 8, NO_COLLECTION),
);
provider.close();

const [stubOnly] = stub;
const [stubRounds, realRounds] = [stub, real].map(([results]) => results?.get("bare")?.length);
console.log(`Node ${version}; each figure is a median (quartiles) over a bare fetch of the same round.`);
console.log(`${stubRounds} rounds with a stub, ${realRounds} over loopback HTTP.\n`);
console.log(
  table(
    [
      "stubbed response",
      "µs of CPU per call, over (limit for ours: 12)",
      "KB of heap per call, over (limit for ours: 14)",
    ],
    OTHERS.map((name) => [CLIENTS[name], spread(over(stubOnly, name, "cpu"), 1), heapOver(stubHeap[0], name)]),
  ),
);
console.log(`\nA bare fetch with the stub: ${bare(stubOnly, "cpu")} µs.\n`);
const columns = CONCURRENCIES.map((concurrency) => `× CPU at concurrency ${concurrency}`);
console.log(
  table(
    ["over loopback HTTP (limit for ours: 1.2)", ...columns, "KB of heap per call, over"],
    OTHERS.map((name) => [
      CLIENTS[name],
      ...real.map((results) => spread(ratios(results, name), 3)),
      heapOver(realHeap[0], name),
    ]),
  ),
);
console.log(`\nA bare fetch over loopback HTTP: ${real.map((results) => bare(results, "cpu")).join(", ")} µs.`);

/**
 * Measures all clients at each concurrency, in turns whose order changes from round to round, until the time is used up.
 */
async function measure(target: string, concurrencies: number[], calls: number, seconds: number, flags: string[] = []) {
  const callers = new Map<Name, ChildProcess>();
  for (const name of NAMES) callers.set(name, await start(name, target, flags));
  const results = concurrencies.map((): Results => new Map(NAMES.map((name) => [name, []])));
  const end = performance.now() + seconds * 1000;
  // The first rounds warm up the compiler.
  for (let round = -3; round < Math.min(rounds, 3) || (round < rounds && performance.now() < end); round++) {
    for (const [index, concurrency] of concurrencies.entries()) {
      for (let turn = 0; turn < NAMES.length; turn++) {
        const name = NAMES[(turn + round + NAMES.length) % NAMES.length] ?? "bare";
        const measurement = await batch(callers.get(name), calls, concurrency);
        if (round >= 0) results[index]?.get(name)?.push(measurement);
      }
    }
  }
  for (const caller of callers.values()) caller.kill();
  return results;
}

async function start(name: Name, target: string, flags: string[]): Promise<ChildProcess> {
  const caller = fork(path.join(import.meta.dirname, "lib/caller.mjs"), [name, target], {
    execPath: node,
    execArgv: flags,
  });
  await message(caller);
  return caller;
}

async function batch(caller: ChildProcess | undefined, calls: number, concurrency: number): Promise<Measurement> {
  caller?.send({ calls, concurrency });
  return (await message(caller)) as Measurement;
}

/** Returns the next message. Throws an error if the process exits instead, after printing the reason. */
function message(caller: ChildProcess | undefined): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error("a caller exited"));
    caller?.once("exit", ended);
    caller?.once("message", (value) => {
      caller.off("exit", ended);
      resolve(value);
    });
  });
}

function values(results: Results | undefined, name: Name, what: keyof Measurement): number[] {
  return (results?.get(name) ?? []).map((measurement) => measurement[what]);
}

function over(results: Results | undefined, name: Name, what: keyof Measurement): number[] {
  const base = values(results, "bare", what);
  return values(results, name, what).map((value, round) => value - (base[round] ?? 0));
}

function ratios(results: Results, name: Name): number[] {
  const base = values(results, "bare", "cpu");
  return values(results, name, "cpu").map((value, round) => value / (base[round] ?? 0));
}

function heapOver(results: Results | undefined, name: Name): string {
  return (quantile(over(results, name, "heap"), 0.5) / 1000).toFixed(1);
}

function bare(results: Results | undefined, what: keyof Measurement): string {
  return quantile(values(results, "bare", what), 0.5).toFixed(0);
}
