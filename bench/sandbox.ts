// Cost of the sandbox: its start, its memory, and a B2B login by magic link with 1,000, 10,000 and 100,000 members, each
// with a link. Each sandbox runs in its own process and they take turns; this process sends the requests.
// node bench/sandbox.ts [--rounds 15] [--node node20|node22|node24|node26|current]
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { Progress } from "@linkwright/codegen/command/progress";
import { Load } from "./lib/load.ts";
import { readSettings } from "./lib/node.ts";
import { quantile, spread, table } from "./lib/stats.ts";

const SIZES = [1000, 10_000, 100_000];
const STARTS = 11;
const REQUESTS = 2000;
const CONCURRENCY = 16;
const LOGIN = "/v1/b2b/magic_links/email/login_or_signup";

interface Usage {
  /** Microseconds of CPU since the start. */
  cpu: number;
  /** Bytes. */
  rss: number;
}

interface Started extends Usage {
  url: string;
  credentials: { projectId: string; secret: string };
  /** Milliseconds from before the import until it listens. */
  milliseconds: number;
}

interface Server {
  process: ChildProcess;
  members: number;
  load: Load;
  url: string;
  organizationId: string;
  perSecond: number[];
  /** Microseconds of CPU per request. */
  cpu: number[];
}

const { rounds, node, version } = await readSettings(15);
const progress = new Progress(3);
const starts = await progress.run("start", coldStarts);
const servers = await progress.run("members", () => Promise.all(SIZES.map(serverWith)));
await progress.run("logins", measure);
const usages = await Promise.all(servers.map(({ process }) => usageOf(process)));
for (const { process, load } of servers) {
  load.close();
  process.kill();
}

const [smallest] = servers;
console.log(
  `Node ${version}; medians (quartiles) of ${STARTS} starts and ${rounds} rounds of ${REQUESTS} requests each.\n`,
);
console.log(
  table(
    ["a start", "value", "limit"],
    [
      [
        "ms until it listens, including the import",
        spread(
          starts.map(({ milliseconds }) => milliseconds),
          0,
        ),
        "1000",
      ],
      [
        "ms of CPU",
        spread(
          starts.map(({ cpu }) => cpu / 1000),
          0,
        ),
        "",
      ],
      [
        "MB of memory at rest",
        spread(
          starts.map(({ rss }) => rss / 1e6),
          0,
        ),
        "150",
      ],
    ],
  ),
);
console.log();
console.log(
  table(
    [
      "members, each with a link",
      "logins per second (at least 2000)",
      "µs of CPU per login",
      "× the CPU with 1,000",
      "MB of memory",
    ],
    servers.map(({ members, perSecond, cpu }, index) => [
      members.toLocaleString("en"),
      spread(perSecond, 0),
      spread(cpu, 0),
      spread(
        cpu.map((value, round) => value / (smallest?.cpu[round] ?? 0)),
        2,
      ),
      ((usages[index]?.rss ?? 0) / 1e6).toFixed(0),
    ]),
  ),
);
console.log(
  `\nBy CPU alone, one core handles ${(1e6 / quantile(servers.at(-1)?.cpu ?? [], 0.5)).toFixed(0)} logins per second with the most members.`,
);

async function coldStarts(): Promise<Started[]> {
  const all: Started[] = [];
  // The first only fills the system's file cache.
  for (let round = -1; round < STARTS; round++) {
    const { child, started } = await startServer();
    child.kill();
    await once(child, "exit");
    if (round >= 0) all.push(started);
  }
  return all;
}

async function startServer(): Promise<{ child: ChildProcess; started: Started }> {
  const child = fork(path.join(import.meta.dirname, "lib/sandbox-server.mjs"), { execPath: node });
  const [started] = (await once(child, "message")) as [Started];
  return { child, started };
}

/** Returns a sandbox whose organization has this many members, each created by the measured login. */
async function serverWith(members: number): Promise<Server> {
  const { child, started } = await startServer();
  const { projectId, secret } = started.credentials;
  const load = new Load({ authorization: `Basic ${btoa(`${projectId}:${secret}`)}` }, CONCURRENCY);
  const made = await load.post(`${started.url}/v1/b2b/organizations`, {
    organization_name: "Acme",
    organization_slug: "acme",
  });
  const organizationId: string = JSON.parse(made).organization.organization_id;
  const url = started.url + LOGIN;
  await load.run(url, members, (index) => ({ organization_id: organizationId, email_address: addressOf(index) }));
  return { process: child, members, load, url, organizationId, perSecond: [], cpu: [] };
}

function addressOf(index: number): string {
  return `member-${index}@example.com`;
}

/** Lets the sandboxes take turns, so that other load affects all of them. */
async function measure(): Promise<void> {
  // The first rounds warm up the compiler.
  for (let round = -2; round < rounds; round++) {
    for (let turn = 0; turn < servers.length; turn++) {
      const server = servers[(turn + round + 2) % servers.length];
      if (server) await batch(server, round);
    }
  }
}

async function batch(
  { process, load, url, organizationId, members, perSecond, cpu }: Server,
  round: number,
): Promise<void> {
  const before = await usageOf(process);
  const start = performance.now();
  // A stride through all members, so that none logs in again before the others.
  await load.run(url, REQUESTS, (index) => ({
    organization_id: organizationId,
    email_address: addressOf(((round + 2) * REQUESTS * 7 + index * 7) % members),
  }));
  const seconds = (performance.now() - start) / 1000;
  const after = await usageOf(process);
  if (round < 0) return;
  perSecond.push(REQUESTS / seconds);
  cpu.push((after.cpu - before.cpu) / REQUESTS);
}

async function usageOf(child: ChildProcess): Promise<Usage> {
  child.send("usage");
  const [usage] = (await once(child, "message")) as [Usage];
  return usage;
}
