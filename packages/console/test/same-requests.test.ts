import type { Description } from "@linkwright/description/document";
import { type Operation, readOperations } from "@linkwright/description/operation";
import { type FlatInput, requestOf } from "@linkwright/description/request";
import { createStytchB2BClient } from "@linkwright/stytch/b2b";
import { createStytchConsumerClient } from "@linkwright/stytch/consumer";
import { recordingFetch } from "@linkwright/testing/recording-fetch";
import { createUpvioClient } from "@linkwright/upvio";
import { expect, test } from "vitest";
import { readDescriptions } from "../src/catalogue/apis.ts";
import { consoleOperations } from "../src/catalogue/console-operations.ts";
import { defaultInput } from "../src/snippets/default-input.ts";

const { sent, fetch } = recordingFetch();
const ORIGIN = "https://provider.example";
const OPTIONS = { projectId: "project-test-1", businessId: "business-1" };
const stytch = { ...OPTIONS, secret: "secret-test-1", baseUrl: ORIGIN, fetch };
const CLIENTS: Record<string, object> = {
  b2b: createStytchB2BClient(stytch),
  consumer: createStytchConsumerClient(stytch),
  v1: createUpvioClient({ ...OPTIONS, apiKey: "key-1", baseUrl: ORIGIN, fetch }),
};
// Credentials, user agent and accepted types are not part of the operation.
const OF_ANY_CALL = ["authorization", "user-agent", "accept"];

test.each(readDescriptions())(
  "builds the requests of the $provider $api client",
  async ({ provider, api, description }) => {
    const examples = new Map(
      consoleOperations(provider, api, description).map((each) => [each.id, defaultInput(each)]),
    );
    for (const operation of readOperations(description)) {
      const input = examples.get(operation.id) ?? {};
      await call(CLIENTS[api] ?? {}, operation, input);
      const [theirs, ...others] = sent.splice(0);
      if (!theirs || others.length > 0)
        throw new Error(`${operation.id} was sent ${theirs ? "more than once" : "nowhere"}.`);
      expect(await comparable(theirs), operation.id).toEqual(await comparable(built(description, operation, input)));
    }
  },
);

/** Calls an operation by its method, with a token in each header that a call option sets. */
async function call(client: object, { id, parameters }: Operation, input: FlatInput): Promise<void> {
  const options: Record<string, Record<string, unknown>> = {};
  for (const { in: place, option = "" } of parameters) {
    if (place !== "header") continue;
    const [group = "", name = ""] = option.split(".");
    options[group] = { ...options[group], [name]: "eyJ.x.y" };
  }
  const method = id.split(".").reduce<unknown>((member, name) => (member as Record<string, unknown>)[name], client) as (
    ...args: unknown[]
  ) => Promise<unknown>;
  await method(input, options);
}

function built(description: Description, operation: Operation, input: FlatInput): Request {
  const filled = operation.parameters.flatMap(({ in: place, name, option }) =>
    place === "header" ? [[name, "eyJ.x.y"]] : option ? [[name, OPTIONS[option as keyof typeof OPTIONS]]] : [],
  );
  const { target, body, ...init } = requestOf(description, operation, { ...Object.fromEntries(filled), ...input });
  return new Request(ORIGIN + target, { ...init, body: body ?? null });
}

async function comparable(request: Request) {
  const headers = [...request.headers].filter(([name]) => !OF_ANY_CALL.includes(name));
  return { method: request.method, url: request.url, headers, body: Buffer.from(await request.arrayBuffer()) };
}
