import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import { DescribedApi, type DescribedOperation } from "@linkwright/testing/described-api";
import { httpRequest } from "@linkwright/testing/http-request";
import { afterAll, expect } from "vitest";

const apis = {
  b2b: new DescribedApi("@linkwright/stytch-types/b2b/openapi.json"),
  consumer: new DescribedApi("@linkwright/stytch-types/consumer/openapi.json"),
  upvio: new DescribedApi("@linkwright/upvio-types/v1/openapi.json"),
};
type ApiName = keyof typeof apis;

const FORM_TYPE = "application/x-www-form-urlencoded";

export interface Answer {
  status: number;
  // Tests look into answers; the description has vouched for their shape.
  // biome-ignore lint/suspicious/noExplicitAny: a test reads a field and fails where it is missing
  body: any;
}

export interface CallOptions {
  headers?: Record<string, string>;
  stytch?: { projectId: string; secret: string };
  apiKey?: string;
}

/** Calls an operation by its `operationId`, with one flat input, and holds each answer against the description. */
export function clientOf(sandbox: Sandbox) {
  const call =
    (api: ApiName) =>
    async (operationId: string, input: Record<string, unknown> = {}, options: CallOptions = {}): Promise<Answer> => {
      const operation = apis[api].find(operationId);
      const { url, body } = requestOf(sandbox, api, operation, input);
      const isForm = operation.requestBody?.content?.[FORM_TYPE] !== undefined;
      const { status, text } = await httpRequest(url, {
        method: operation.method,
        headers: {
          authorization: authorization(api, sandbox, options),
          "content-type": isForm ? FORM_TYPE : "application/json",
          ...options.headers,
        },
        ...(body && {
          body: isForm ? new URLSearchParams(body as Record<string, string>).toString() : JSON.stringify(body),
        }),
      });
      // 501 is the sandbox's own: what it does not have yet is in no description.
      if (status !== 501) expect(apis[api].answerProblem(operation, status, text)).toBeUndefined();
      return { status, body: text === "" ? undefined : JSON.parse(text) };
    };
  return { b2b: call("b2b"), consumer: call("consumer"), upvio: call("upvio") };
}

function requestOf(sandbox: Sandbox, api: ApiName, operation: DescribedOperation, input: Record<string, unknown>) {
  const rest = { ...input };
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = encodeURIComponent(String(rest[name]));
    delete rest[name];
    return value;
  });
  const url = new URL(`${sandbox.url}${api === "upvio" ? "/v1" : ""}${path}`);
  const takesBody = /POST|PUT|PATCH/.test(operation.method);
  for (const [name, value] of Object.entries(rest)) {
    if (takesBody && !operation.parameters.some((each) => each.in === "query" && each.name === name)) continue;
    for (const [key, each] of queryEntries(name, value)) url.searchParams.append(key, String(each));
    delete rest[name];
  }
  if (takesBody) return { url, body: rest };
  return { url };
}

/** Arrays repeat their parameter, objects write `name[key]`. */
function queryEntries(name: string, value: unknown): [string, unknown][] {
  if (Array.isArray(value)) return value.map((each) => [name, each]);
  if (typeof value !== "object" || value === null) return [[name, value]];
  return Object.entries(value).map(([key, each]) => [`${name}[${key}]`, each]);
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

/** A clock that a test moves. */
export function movableClock(start = "2026-04-15T12:00:00Z") {
  let time = new Date(start).getTime();
  return {
    now: () => new Date(time),
    forward(minutes: number) {
      time += minutes * 60_000;
    },
  };
}

/** One sandbox for all tests of a file, which reset it as they need, on a clock that they move. */
export async function sandboxOfFile() {
  const clock = movableClock();
  const sandbox = await startSandbox({ now: clock.now });
  afterAll(() => sandbox.close());
  return { clock, sandbox, ...clientOf(sandbox), lastMessage: () => sandbox.outbox.list().at(-1) };
}
