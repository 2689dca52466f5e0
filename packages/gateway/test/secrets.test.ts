import { inspect } from "node:util";
import { createGateway } from "@linkwright/gateway";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ALL, API_KEY, BASIC, credentialsAt, PROJECT_ID, SECRET, SEND, startGateway, upstream } from "./support.ts";

const SECRETS = [SECRET, BASIC, API_KEY];
const SPELLINGS = SECRETS.flatMap((secret) => [secret, encodeURIComponent(secret), secret.replaceAll("/", "\\/")]);

/** Response of a careless provider or a proxy: secrets within other text, split into chunks anywhere. */
const responses = fc.record({
  status: fc.constantFrom(200, 201, 400, 401, 404, 429, 500, 503),
  parts: fc.array(
    fc.oneof(
      fc.constantFrom(...SPELLINGS),
      fc.string({ maxLength: 30 }),
      fc.constantFrom(...SECRETS).map((secret) => secret.slice(0, 12)),
    ),
    { minLength: 1, maxLength: 8 },
  ),
  cuts: fc.array(fc.nat(400), { maxLength: 6 }),
  announced: fc.boolean(),
  headers: fc.dictionary(
    fc.constantFrom("x-request-id", "retry-after", "content-type", "etag", "x-debug", "location", "set-cookie"),
    fc.constantFrom(...SECRETS, `a ${SECRET} b`, "harmless"),
  ),
});

/** Places where a caller could put a credential that it should not have, to see it returned. */
const questions = fc.record({
  place: fc.constantFrom("query", "path", "origin", "header", "body", "authorization", "host"),
  secret: fc.constantFrom(...SECRETS),
});

test("no response, log line or metric ever contains a credential", async () => {
  let current: { status: number; headers: Record<string, string>; chunks: Buffer[]; length: number | undefined };
  const provider = await upstream((_, outgoing) => {
    const { status, headers, chunks, length } = current;
    outgoing.writeHead(status, { ...headers, ...(length !== undefined && { "content-length": length }) });
    for (const chunk of chunks) outgoing.write(chunk);
    outgoing.end();
  });
  const gateway = await startGateway(provider.url);
  await fc.assert(
    fc.asyncProperty(responses, questions, async ({ status, parts, cuts, announced, headers }, { place, secret }) => {
      const whole = Buffer.from(parts.join(""));
      const places = [0, ...cuts.filter((cut) => cut < whole.length).sort((a, b) => a - b), whole.length];
      const chunks = places.slice(1).map((end, index) => whole.subarray(places[index], end));
      current = { status, headers, chunks, length: announced ? whole.length : undefined };

      const path = place === "path" ? `/upvio/v1/businesses/${encodeURIComponent(secret)}/patients` : SEND;
      const response = await fetch(gateway.url + path + (place === "query" ? `?q=${encodeURIComponent(secret)}` : ""), {
        method: place === "path" ? "GET" : "POST",
        ...(place !== "path" && { body: JSON.stringify({ email_address: place === "body" ? secret : "a" }) }),
        headers: {
          authorization: `Bearer ${place === "authorization" ? secret : gateway.key}`,
          "content-type": "application/json",
          ...(place === "origin" && { origin: `https://${secret}` }),
          ...(place === "host" && { "x-forwarded-host": secret }),
          ...(place === "header" && { "x-request-id": secret, "x-http-method": secret }),
        },
      });
      const body = await response.text();
      const line = await gateway.line();
      const metrics = await (await fetch(`${gateway.url}/metrics`)).text();
      const seen = [body, JSON.stringify([...response.headers]), JSON.stringify(line), metrics].join("\n");
      for (const spelling of [...SPELLINGS, gateway.key]) expect(seen).not.toContain(spelling);
      if (line.event === "call") {
        // Everything else is unchanged.
        expect(Buffer.byteLength(body)).toBe(whole.length);
        const scrubbed = [...SPELLINGS].reduce(
          (text, each) => text.replaceAll(each, "*".repeat(each.length)),
          whole.toString(),
        );
        expect(body).toBe(scrubbed);
      }
    }),
    { numRuns: 150 },
  );
});

test("printing a gateway reveals no credential", () => {
  const gateway = createGateway({ credentials: credentialsAt("http://127.0.0.1:9"), keyless: ALL });
  const shown = inspect(gateway, { depth: 10, showHidden: true, getters: true }) + JSON.stringify({ ...gateway });
  for (const secret of [...SECRETS, PROJECT_ID]) expect(shown).not.toContain(secret);
});

test("later changes of the caller's options change no host", async () => {
  const provider = await upstream();
  const elsewhere = await upstream();
  const upvio = { apiKey: API_KEY, baseUrl: provider.url };
  const gateway = await startGateway(provider.url, { credentials: { upvio: { test: upvio } } });
  upvio.baseUrl = elsewhere.url;
  expect((await gateway.call("/upvio/v1/businesses")).status).toBe(200);
  expect(elsewhere.reached).toEqual([]);
});
