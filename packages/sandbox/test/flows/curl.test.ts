import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import { afterAll, beforeAll, expect, test } from "vitest";

// Signs a user in without JavaScript, with any HTTP client. curl is part of Windows, macOS and the CI images.
const run = promisify(execFile);

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

async function curl(path: string, fields?: object): Promise<Record<string, string>> {
  const { projectId, secret } = sandbox.credentials;
  const call = fields
    ? [
        "--user",
        `${projectId}:${secret}`,
        "--header",
        "content-type: application/json",
        "--data",
        JSON.stringify(fields),
      ]
    : [];
  // Ignores the environment's proxy and the user's configuration.
  const { stdout } = await run("curl", [
    "-q",
    "--silent",
    "--fail",
    "--noproxy",
    "*",
    ...call,
    `${sandbox.url}${path}`,
  ]);
  return JSON.parse(stdout);
}

test("signs a user in with curl only", async () => {
  const email = "ada@example.com";
  const { user_id } = await curl("/v1/magic_links/email/login_or_create", { email });
  const { token } = await curl(`/_sandbox/outbox/next?to=${email}`);
  const { session_token } = await curl("/v1/magic_links/authenticate", { token, session_duration_minutes: 60 });
  const { user } = await curl("/v1/sessions/authenticate", { session_token });
  expect(user).toMatchObject({ user_id, emails: [{ email, verified: true }] });
});
