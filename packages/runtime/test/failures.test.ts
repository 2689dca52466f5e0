import { inspect } from "node:util";
import {
  AbortError,
  ApiError,
  ConnectionError,
  LinkwrightError,
  TimeoutError,
  UnreadableResponseError,
} from "@linkwright/runtime";
import { nobodyListens } from "@linkwright/testing/faults/faults";
import { expect, test } from "vitest";
import { clientAt, clientOf, failure, serve } from "./support.ts";

test("throws the provider's error", async () => {
  const client = await clientOf((_request, response) =>
    response
      .writeHead(404, { "content-type": "application/json" })
      .end('{"code":"thing_not_found","message":"No such thing."}'),
  );
  const error = await failure(client.things.get({ thing_id: "a" }));
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toBeInstanceOf(LinkwrightError);
  expect(error).toMatchObject({
    name: "NotFoundError",
    operation: "things.get",
    attempts: 1,
    status: 404,
    code: "thing_not_found",
    message: expect.stringMatching(
      /^things.get failed: GET \/things\/\{thing_id\} at 127\.0\.0\.1:\d+ returned 404 thing_not_found: No such thing\.$/,
    ),
    body: { code: "thing_not_found", message: "No such thing." },
  });
});

test("an error page of a proxy is an ApiError too", async () => {
  const client = await clientOf((_request, response) => response.writeHead(502).end("<html>Bad gateway</html>"));
  const error = await failure(client.things.get({ thing_id: "a" }));
  expect(error).toMatchObject({
    name: "ServerError",
    attempts: 3,
    status: 502,
    code: undefined,
    message: expect.stringMatching(/ returned 502$/),
    body: "<html>Bad gateway</html>",
  });
});

test("withResponse alone fails once, without an unhandled rejection", async () => {
  const unhandled: unknown[] = [];
  const listener = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", listener);
  const client = await clientOf((_request, response) => response.writeHead(500).end());
  expect(await failure(client.things.get({ thing_id: "a" }).withResponse())).toBeInstanceOf(ApiError);
  await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", listener);
  expect(unhandled).toEqual([]);
});

test.each([
  ["<html>Welcome</html>", "its body is not JSON (no content type)", "<html>Welcome</html>"],
  ['{"token":"hush', "its body is invalid or truncated JSON", ""],
  ["", "its body is empty", ""],
])("a 200 with the body %j is an unreadable response", async (body, problem, bodyStart) => {
  const client = await clientOf((_request, response) => response.writeHead(200).end(body));
  const error = await failure(client.things.get({ thing_id: "a" }));
  expect(error).toBeInstanceOf(UnreadableResponseError);
  expect(error).toMatchObject({
    status: 200,
    bodyStart,
    message: expect.stringContaining(` returned 200, but ${problem}`),
  });
  expect(inspect(error)).not.toContain("hush");
});

test("an unreachable server is a ConnectionError with the reason", async () => {
  const error = await failure(clientAt(await nobodyListens()).things.list());
  expect(error).toBeInstanceOf(ConnectionError);
  expect((error as Error).message).toMatch(
    /^things.list failed: GET \/things at 127\.0\.0\.1:\d+ received no response \(ECONNREFUSED\)$/,
  );
});

test("a connection cut in the middle of the body is a ConnectionError", async () => {
  const client = await clientOf((_request, response) => {
    response.writeHead(200, { "content-length": "100" });
    response.write('{"thing', () => response.destroy());
  });
  expect(await failure(client.things.list())).toBeInstanceOf(ConnectionError);
});

test.each(["headers", "body"])("a server that is silent before the %s is a TimeoutError", async (silentBefore) => {
  const client = await clientOf(
    (_request, response) => {
      if (silentBefore === "body") response.writeHead(200).write("{");
    },
    { timeoutMs: 50, retries: 0 },
  );
  const error = await failure(client.things.list());
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toMatchObject({
    timeoutMs: 50,
    message: expect.stringMatching(/ received no complete response within 50 ms$/),
  });
});

test("the caller's signal ends a call", async () => {
  const controller = new AbortController();
  const client = await clientOf(() => controller.abort(new Error("changed my mind")));
  const error = await failure(client.things.get({ thing_id: "a" }, { signal: controller.signal }));
  expect(error).toBeInstanceOf(AbortError);
  expect(error).toMatchObject({ cause: { message: "changed my mind" } });
});

test("a redirect is not followed", async () => {
  let followed = false;
  const elsewhere = await serve((_request, response) => {
    followed = true;
    response.end("{}");
  });
  const client = await clientOf((_request, response) => response.writeHead(307, { location: elsewhere }).end());
  expect(await failure(client.things.list())).toMatchObject({
    name: "RedirectError",
    status: 307,
    message: expect.stringContaining(
      ` returned 307: redirects to ${new URL(elsewhere).host}, which is not followed: check baseUrl`,
    ),
  });
  expect(followed).toBe(false);
});

test("neither client nor error shows the credentials", async () => {
  const client = await clientOf((_request, response) => response.writeHead(401).end("{}"));
  const error = await failure(client.things.list());
  for (const thing of [client, client.api, error]) {
    expect(inspect(thing, { depth: null, showHidden: true })).not.toContain("top-secret");
    expect(JSON.stringify(thing)).not.toContain("top-secret");
  }
});
