import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { createGatewayKey } from "@linkwright/gateway";
import { expect, onTestFinished, test } from "vitest";
import { RedisServer } from "./redis-server.ts";

const KEYS = Array.from({ length: 100 }, (_, index) => `key-${index}`);
const REPEATS = 10;
const { key: gatewayKey, hash } = await createGatewayKey();

type Fate = "response" | "reset" | "hold";

/** A provider that identifies sends by the invited address, and instances by their base URL. */
class Provider {
  readonly received: { invited: string; instance: string }[] = [];
  readonly #server;
  readonly #held = new Set<ServerResponse>();
  readonly #receipts: { count: number; resolve: () => void }[] = [];
  #fateOf: (invited: string) => Fate = () => "response";

  private constructor() {
    this.#server = createServer(async (request, response) => {
      let body = "";
      for await (const chunk of request) body += chunk;
      const invited: string = JSON.parse(body).email_address;
      const fate = this.#fateOf(invited);
      this.received.push({ invited, instance: request.url?.split("/")[1] ?? "" });
      if (fate === "reset") request.socket.resetAndDestroy();
      else if (fate === "hold") this.#held.add(response);
      else succeed(response);
      for (const { count, resolve } of this.#receipts) if (this.received.length >= count) resolve();
    });
  }

  static async start(fateOf: (invited: string) => Fate): Promise<Provider> {
    const provider = new Provider();
    provider.#fateOf = fateOf;
    await once(provider.#server.listen(0, "127.0.0.1"), "listening");
    onTestFinished(() => {
      provider.#server.closeAllConnections();
      provider.#server.close();
    });
    return provider;
  }

  urlFor(instance: string): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/${instance}`;
  }

  /** Resolves when it has received a number of sends. */
  receipt(count: number): Promise<void> {
    if (this.received.length >= count) return Promise.resolve();
    return new Promise((resolve) => this.#receipts.push({ count, resolve }));
  }

  letGo(): void {
    for (const response of this.#held) succeed(response);
    this.#held.clear();
  }
}

function succeed(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "application/json" }).end('{"status_code":200}');
}

interface Instance {
  url: string;
  process: ChildProcess;
}

async function startInstance(name: string, redis: RedisServer, provider: Provider): Promise<Instance> {
  const child = fork(path.join(import.meta.dirname, "instance.ts"), [redis.url, provider.urlFor(name), hash]);
  onTestFinished(() => void child.kill("SIGKILL"));
  const [url] = (await once(child, "message")) as [string];
  return { url, process: child };
}

async function start(fateOf: (invited: string) => Fate = () => "response") {
  const redis = await RedisServer.start();
  onTestFinished(() => redis.stop());
  await redis.initialize();
  const provider = await Provider.start(fateOf);
  const [one, other] = await Promise.all([
    startInstance("one", redis, provider),
    startInstance("other", redis, provider),
  ]);
  return { redis, provider, one, other };
}

/** A caller's outcome: the status, whether the response was replayed, and the gateway's reason if it rejected the call. */
interface Reported {
  status: number;
  replayed: boolean;
  type: string | undefined;
}

async function send(instance: Instance, key: string): Promise<Reported> {
  const response = await fetch(`${instance.url}/stytch/b2b/v1/b2b/magic_links/email/login_or_signup`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${gatewayKey}`,
      "content-type": "application/json",
      "idempotency-key": key,
    },
    body: JSON.stringify({ organization_id: "organization-test-1", email_address: `${key}@example.com` }),
  });
  const body = (await response.json()) as { error?: { type: string } };
  return {
    status: response.status,
    replayed: response.headers.get("idempotency-replayed") === "true",
    type: body.error?.type,
  };
}

/** Sends each key ten times concurrently. */
function sendAll(sendOne: (key: string, repeat: number) => Promise<Reported>) {
  const each = async (key: string, repeat: number) => ({ key, reported: await sendOne(key, repeat) });
  return Promise.all(KEYS.flatMap((key) => Array.from({ length: REPEATS }, (_, repeat) => each(key, repeat))));
}

/** Returns how often each address was invited. */
function counts({ received }: Provider): number[] {
  const count = new Map<string, number>();
  for (const { invited } of received) count.set(invited, (count.get(invited) ?? 0) + 1);
  return [...count.values()];
}

test("of 1,000 sends with 100 keys at two instances, 100 arrive, and all get a response", async () => {
  const { provider, one, other } = await start();
  const all = await sendAll((key, repeat) => send(repeat % 2 === 0 ? one : other, key));
  expect(counts(provider)).toEqual(Array(100).fill(1));
  expect(all.map(({ reported }) => reported.status)).toEqual(Array(1000).fill(200));
  expect(all.filter(({ reported }) => !reported.replayed)).toHaveLength(100);
});

test("nothing arrives twice if the provider resets connections and one instance is killed while sending", async () => {
  const fateOf = (invited: string): Fate => {
    const index = Number(/\d+/.exec(invited)?.[0]);
    return index % 5 === 0 ? "reset" : index % 5 === 1 ? "hold" : "response";
  };
  const { provider, one, other } = await start(fateOf);
  // Like clients: requests that are lost with an instance are sent to the other, and those in progress are retried.
  const persist = async (instance: Instance, key: string): Promise<Reported> => {
    const reported = await send(instance, key).catch(() => send(other, key));
    return reported.type === "send_in_progress" ? persist(other, key) : reported;
  };
  // Held requests are at the instance that will be killed.
  const sent = sendAll((key, repeat) => persist(repeat % 2 === 0 || fateOf(key) === "hold" ? one : other, key));
  await provider.receipt(100);
  one.process.kill("SIGKILL");
  await once(one.process, "exit");
  provider.letGo();
  const all = await sent;

  expect(provider.received).toHaveLength(100);
  expect(counts(provider)).toEqual(Array(100).fill(1));
  const byKilled = new Set(
    provider.received.filter(({ instance }) => instance === "one").map(({ invited }) => invited),
  );
  for (const { key, reported } of all) {
    if (fateOf(key) !== "response") expect(reported).toMatchObject({ type: "outcome_unknown" });
    else if (!byKilled.has(`${key}@example.com`)) expect(reported).toMatchObject({ status: 200 });
    // The killed instance may have been about to store the response.
    else expect([undefined, "outcome_unknown"]).toContain(reported.type);
  }
});

test("if Redis loses its data during a send, no instance sends it again", async () => {
  const { redis, provider, one, other } = await start(() => "hold");
  const first = send(one, "key-1");
  await provider.receipt(1);
  await redis.kill();
  expect(await send(other, "key-1")).toMatchObject({ status: 503, type: "store_unavailable" });
  await redis.start();
  provider.letGo();
  expect(await first).toMatchObject({ status: 200, replayed: false });
  for (const instance of [one, other]) {
    await expect.poll(() => send(instance, "key-1")).toMatchObject({ status: 503, type: "store_unavailable" });
  }
  expect(provider.received).toHaveLength(1);
});
