import { globSync } from "node:fs";
import path from "node:path";
import { lint } from "@linkwright/codegen/repository/redocly";
import { root } from "@linkwright/codegen/repository/root";
import { runTask } from "@linkwright/codegen/repository/run-task";
import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

// Flows as Arazzo documents, which other tools can also run. They are next to the specs whose operations they combine, and
// reference operations by path, because redocly respect treats the dots of an operationId as separators.
const files = globSync("specs/*/flows/*.arazzo.yaml", { cwd: root }).map((file) => file.replaceAll("\\", "/"));

/** The flows that one process runs: no two of the same API, since each starts with a user who is new to the API. */
const runs: string[][] = [];
for (const file of files) {
  const run = runs.find((others) => others.every((other) => apiOf(other) !== apiOf(file)));
  if (run) run.push(file);
  else runs.push([file]);
}

function apiOf(file: string): string {
  return path.basename(file).replace(/-.*/, "");
}

let sandbox: Sandbox;
beforeAll(async () => {
  vi.stubEnv("REDOCLY_TELEMETRY", "off");
  sandbox = await startSandbox();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await sandbox.close();
});

test.concurrent("lint", async () => {
  expect(files).not.toHaveLength(0);
  await lint(files);
});

// Each failing check of a status, a condition or a response's schema makes the tool fail.
test.concurrent.each(runs.map((flows) => ({ flows })))("$flows", async ({ flows }) => {
  const { url, credentials } = sandbox;
  const inputs = {
    sandbox_url: url,
    project_id: credentials.projectId,
    secret: credentials.secret,
    api_key: credentials.apiKey,
    business_id: credentials.businessId,
    email_address: `person-${runs.indexOf(flows)}@acme.example`,
    phone_number: "+15005550006",
  };
  const servers = `b2b=${url},consumer=${url},upvio=${url}/v1`;
  const options = ["--server", servers, "--input", JSON.stringify(inputs)];
  const report = await runTask("redocly", ["respect", ...flows, ...options]);
  expect(report.match(/Workflows: 1 passed, 1 total/g)).toHaveLength(flows.length);
});
