import { inspect } from "node:util";
import { InvalidInputError } from "@linkwright/runtime";
import { expect, onTestFinished, test, vi } from "vitest";
import { clientAt, clientOf, echo } from "./support.ts";

test("a credential may be a function, asked before every attempt", async () => {
  const seen: (string | undefined)[] = [];
  const keys = ["first", "second"];
  const client = await clientOf(
    (request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(seen.length === 1 ? 500 : 200).end("{}");
    },
    { authorization: { option: "key", credential: async () => keys.shift() ?? "", header: (key) => `Bearer ${key}` } },
  );
  await client.things.get({ thing_id: "a" });
  expect(seen).toEqual(["Bearer first", "Bearer second"]);
});

test("a credential that cannot be sent is named, not shown", async () => {
  const client = await clientOf(echo, {
    authorization: { option: "key", credential: () => "hush\r\nX-Evil: 1", header: (key) => `Bearer ${key}` },
  });
  const error = await client.things.get({ thing_id: "a" }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(InvalidInputError);
  expect(inspect(error)).not.toContain("hush");
});

test.each([
  ["http://api.example.com", "would send credentials in plain text"],
  ["ftp://api.example.com", "must begin with https://"],
  ["https://user:password@api.example.com", "must be a server's address"],
  ["api.example.com", "is not a URL"],
])("the base URL %s is refused", (baseUrl, problem) => {
  expect(() => clientAt(baseUrl)).toThrow(InvalidInputError);
  expect(() => clientAt(baseUrl)).toThrow(problem);
});

test("plain http is for this machine, or for who asks for it", () => {
  for (const baseUrl of ["http://localhost:1", "http://127.0.0.1:1", "http://[::1]:1"]) clientAt(baseUrl);
  clientAt("http://api.example.com", { allowInsecure: true });
});

test("a browser holds no credentials unless told so", () => {
  vi.stubGlobal("window", {});
  vi.stubGlobal("document", {});
  onTestFinished(() => void vi.unstubAllGlobals());
  expect(() => clientAt(undefined)).toThrow("would be readable by every visitor of this page");
  clientAt(undefined, { dangerouslyAllowBrowser: true });
});

test("what a provider echoes of a secret is taken out of errors", async () => {
  const client = await clientOf((request, response) => {
    const echoed = `${request.headers.authorization} and link-token-1 and session-1`;
    response.writeHead(400).end(JSON.stringify({ code: "bad", message: echoed, received: { token: "link-token-1" } }));
  });
  const error = await client.things
    .send({ to: "ada", token: "link-token-1" }, { authorization: { token: "session-1" } } as object)
    .catch((caught: unknown) => caught);
  const shown = inspect(error, { depth: null }) + JSON.stringify(error);
  for (const secret of ["top-secret", "link-token-1", "session-1"]) expect(shown).not.toContain(secret);
  expect(error).toMatchObject({ body: { received: { token: "[redacted]" } } });
});

test("hooks and the logger see every attempt and no secret", async () => {
  const told: unknown[] = [];
  let requests = 0;
  const client = await clientOf(
    (request, response) => {
      requests += 1;
      const status = requests === 1 ? 500 : 200;
      response.writeHead(status).end(JSON.stringify({ message: request.headers.authorization }));
    },
    {
      hooks: {
        onRequest: (view) => told.push(["request", view]),
        onResponse: (view) => told.push(["response", view]),
        onRetry: (view) => told.push(["retry", view]),
      },
      logger: { debug: (line) => told.push(line), warn: (line) => told.push(line) },
    },
  );
  await client.things.rename({ thing_id: "a", name: "b" });
  expect(told.filter((each) => Array.isArray(each)).map((each) => (each as unknown[])[0])).toEqual([
    "request",
    "response",
    "retry",
    "request",
    "response",
  ]);
  expect(told[0]).toEqual([
    "request",
    {
      operation: "things.rename",
      attempt: 1,
      attributes: {
        "http.request.method": "PUT",
        "url.template": "/things/{thing_id}",
        "http.request.resend_count": 0,
      },
    },
  ]);
  expect(told).toContainEqual(expect.stringMatching(/ returned 500: Bearer \[redacted\]; trying again in 0 ms$/));
  expect(inspect(told, { depth: null })).not.toContain("top-secret");
});
