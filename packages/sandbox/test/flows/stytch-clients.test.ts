import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import { afterAll, beforeAll, describe, test, vi } from "vitest";
import { b2bCredentialFlows } from "./b2b-credential-flows.ts";
import { b2bFlows } from "./b2b-flows.ts";
import { makers } from "./clients.ts";
import { consumerCredentialFlows } from "./consumer-credential-flows.ts";
import { consumerFlows } from "./consumer-flows.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  // The official client warns about every base URL but its own.
  vi.spyOn(console, "warn").mockImplementation(() => {});
  sandbox = await startSandbox();
});
afterAll(async () => {
  vi.restoreAllMocks();
  await sandbox.close();
});

describe.each(makers)("$name, B2B", (maker) => {
  test.each(Object.entries({ ...b2bFlows, ...b2bCredentialFlows }))("%s", (_name, flow) =>
    flow(maker.b2b(sandbox), sandbox),
  );
});

describe.each(makers)("$name, consumer", (maker) => {
  test.each(Object.entries({ ...consumerFlows, ...consumerCredentialFlows }))("%s", (_name, flow) =>
    flow(maker.consumer(sandbox), sandbox),
  );
});
