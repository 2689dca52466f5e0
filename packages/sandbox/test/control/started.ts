import { type Sandbox, type SandboxOptions, startSandbox } from "@linkwright/sandbox";
import { httpRequest } from "@linkwright/testing/http-request";
import { onTestFinished } from "vitest";
import { clientOf } from "../sandbox-client.ts";

/** Starts a sandbox that closes with the test, and a client for it. */
export async function started(options?: SandboxOptions) {
  const sandbox = await startSandbox(options);
  onTestFinished(() => sandbox.close());
  return { sandbox, ...clientOf(sandbox) };
}

/** Calls one of the sandbox's own routes. */
export async function control(sandbox: Sandbox, method: string, path: string, body?: unknown) {
  const { status, text } = await httpRequest(`${sandbox.url}/_sandbox/${path}`, {
    method,
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  return { status, body: text === "" ? undefined : JSON.parse(text) };
}
