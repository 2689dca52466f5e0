import { globSync } from "node:fs";
import path from "node:path";
import { lint } from "@linkwright/codegen/repository/redocly";
import { root } from "@linkwright/codegen/repository/root";
import { runTask } from "@linkwright/codegen/repository/run-task";
import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

// Flows as Arazzo documents, which other tools can run as well. They lie beside the specs whose operations they string together, and
// name those by path: redocly respect takes the dots of an operationId for a separator.
const files = globSync("specs/*/flows/*.arazzo.yaml", { cwd: root }).map((file) => file.replaceAll("\\", "/"));

let sandbox: Sandbox;
// Each starts a process.
vi.setConfig({ testTimeout: 60_000 });
beforeAll(async () => {
  vi.stubEnv("REDOCLY_TELEMETRY", "off");
  sandbox = await startSandbox();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await sandbox.close();
});

test("lint", async () => {
  expect(files).not.toHaveLength(0);
  await lint(files);
});

// Each check that fails, of a status, a condition or an answer's schema, makes the tool fail.
test.each(files)("%s", async (file) => {
  const { url, credentials } = sandbox;
  const inputs = {
    sandbox_url: url,
    project_id: credentials.projectId,
    secret: credentials.secret,
    api_key: credentials.apiKey,
    business_id: credentials.businessId,
    email_address: `${path.basename(file, ".arazzo.yaml")}@acme.example`,
    phone_number: "+15005550006",
  };
  const servers = `b2b=${url},consumer=${url},upvio=${url}/v1`;
  const report = await runTask("redocly", ["respect", file, "--server", servers, "--input", JSON.stringify(inputs)]);
  expect(report).toContain("Workflows: 1 passed, 1 total");
});
