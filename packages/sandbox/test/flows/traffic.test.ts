import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import { DescribedApi } from "@linkwright/testing/described-api";
import { compare } from "@linkwright/testing/traffic/drift";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { clientOf } from "../sandbox-client.ts";
import { b2bCredentialFlows } from "./b2b-credential-flows.ts";
import { b2bFlows } from "./b2b-flows.ts";
import { makers } from "./clients.ts";
import { consumerCredentialFlows } from "./consumer-credential-flows.ts";
import { consumerFlows } from "./consumer-flows.ts";
import { startProxy } from "./redocly-proxy.ts";

let sandbox: Sandbox;
let folder: string;
beforeAll(async () => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  vi.stubEnv("REDOCLY_TELEMETRY", "off");
  sandbox = await startSandbox();
  folder = await mkdtemp(path.join(tmpdir(), "traffic-"));
});
afterAll(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await sandbox.close();
  await rm(folder, { recursive: true });
});

// Another project's tools record what really passes, and read it against the descriptions.
test("what the clients and the sandbox say to each other does not differ from the descriptions", async () => {
  const proxy = await startProxy(sandbox.url, path.join(folder, "all.har"));
  const behindProxy = { ...sandbox, url: proxy.url };
  for (const maker of makers) {
    for (const flow of Object.values({ ...b2bFlows, ...b2bCredentialFlows }))
      await flow(maker.b2b(behindProxy), sandbox);
    for (const flow of Object.values({ ...consumerFlows, ...consumerCredentialFlows }))
      await flow(maker.consumer(behindProxy), sandbox);
  }
  await callEveryOperation(behindProxy);

  const exchanges = await proxy.stop();
  expect(await compare(exchanges, sandbox.url, folder)).toEqual({ differences: [], uncalled: [] });
});

/** With the inputs of the descriptions' examples. Most are of things that do not exist, so that refusals pass as well. */
async function callEveryOperation(where: Sandbox): Promise<void> {
  const clients = clientOf(where);
  for (const [api, specifier] of [
    ["b2b", "@linkwright/stytch-types/b2b/openapi.json"],
    ["consumer", "@linkwright/stytch-types/consumer/openapi.json"],
    ["upvio", "@linkwright/upvio-types/v1/openapi.json"],
  ] as const) {
    const description = new DescribedApi(specifier);
    for (const operation of description.operations) {
      await clients[api](operation.operationId, description.exampleInput(operation));
    }
  }
}
