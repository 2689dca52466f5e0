import { fileURLToPath } from "node:url";
import { fine, json, resetAfterReading, silent } from "@linkwright/testing/faults/faults";
import { type Fault, FaultyServer } from "@linkwright/testing/faults/faulty-server";
import { runCommand } from "@linkwright/testing/run-command";
import { expect, test } from "vitest";
import { within } from "./call.ts";

const PROGRAM = fileURLToPath(new URL("./process/call.mjs", import.meta.url));

/** Output of a separate program that makes one call and has nothing else to keep it alive. */
async function run(fault: readonly Fault[], settings: object = {}): Promise<string> {
  const server = new FaultyServer(fault);
  await server.listen();
  const { output, closed } = runCommand(PROGRAM, [server.url, JSON.stringify(settings)]);
  await within("the process ends", closed).finally(() => server.close());
  return output.stdout.trim();
}

test("a process ends with its last call, long before the call's time is up", async () => {
  expect(await run([fine], { timeoutMs: 60_000, deadlineMs: 60_000 })).toBe("a");
});

test("a process stays for the wait between two attempts", async () => {
  expect(await run([json(503, {}, { "retry-after": "1" }), fine])).toBe("a");
});

test("a process stays for an attempt that may still time out", async () => {
  expect(await run([silent], { timeoutMs: 100, retries: 1 })).toBe("TimeoutError");
});

test("a process ends after a failed call", async () => {
  expect(await run([resetAfterReading], { timeoutMs: 60_000, retries: 0 })).toBe("ConnectionError");
});
