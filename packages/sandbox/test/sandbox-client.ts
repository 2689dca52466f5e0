import { requestOf } from "@linkwright/description/request";
import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import { DescribedApi } from "@linkwright/testing/described-api";
import { httpRequest } from "@linkwright/testing/http-request";
import { afterAll, expect } from "vitest";

const apis = {
  b2b: new DescribedApi("stytch/b2b"),
  consumer: new DescribedApi("stytch/consumer"),
  upvio: new DescribedApi("upvio/v1"),
};
type ApiName = keyof typeof apis;

export interface SandboxResponse {
  status: number;
  // Tests read responses, whose shape was validated against the description.
  // biome-ignore lint/suspicious/noExplicitAny: a test reads a field and fails where it is missing
  body: any;
}

export interface CallOptions {
  headers?: Record<string, string>;
  stytch?: { projectId: string; secret: string };
  apiKey?: string;
}

/** Calls an operation by its `operationId` with one flat input, and validates each response against the description. */
export function clientOf(sandbox: Sandbox) {
  const call =
    (api: ApiName) =>
    async (
      operationId: string,
      input: Record<string, unknown> = {},
      options: CallOptions = {},
    ): Promise<SandboxResponse> => {
      const operation = apis[api].find(operationId);
      const { method, target, headers, body } = requestOf(apis[api].description, operation, input);
      const { status, text } = await httpRequest(`${sandbox.url}${apis[api].basePath}${target}`, {
        method,
        headers: { authorization: authorization(api, sandbox, options), ...headers, ...options.headers },
        ...(typeof body === "string" && { body }),
      });
      // 501 is the sandbox's own status for operations that it does not implement, so no description has it.
      if (status !== 501) expect(apis[api].responseProblem(operation, status, text)).toBeUndefined();
      return { status, body: text === "" ? undefined : JSON.parse(text) };
    };
  return { b2b: call("b2b"), consumer: call("consumer"), upvio: call("upvio") };
}

function authorization(api: ApiName, sandbox: Sandbox, options: CallOptions): string {
  if (api === "upvio") return `Bearer ${options.apiKey ?? sandbox.credentials.apiKey}`;
  const { projectId, secret } = options.stytch ?? sandbox.credentials;
  return `Basic ${Buffer.from(`${projectId}:${secret}`).toString("base64")}`;
}

/** A UUID-shaped project other than the seeded one. */
export function otherProject(digit = "a") {
  const group = (length: number) => digit.repeat(length);
  const uuid = [8, 4, 4, 4, 12].map(group).join("-");
  return { projectId: `project-test-${uuid}`, secret: "secret-test-of-another-project" };
}

/** A clock that tests can move. */
export function movableClock(start = "2026-04-15T12:00:00Z") {
  let time = new Date(start).getTime();
  return {
    now: () => new Date(time),
    forward(minutes: number) {
      time += minutes * 60_000;
    },
  };
}

/** Starts one sandbox for all tests of a file, which they reset as needed, with a clock that they can move. */
export async function sandboxOfFile() {
  const clock = movableClock();
  const sandbox = await startSandbox({ now: clock.now });
  afterAll(() => sandbox.close());
  return { clock, sandbox, ...clientOf(sandbox), lastMessage: () => sandbox.outbox.list().at(-1) };
}
