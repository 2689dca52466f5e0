import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { InvalidInputError } from "@linkwright/runtime";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { clientAt, recordingFetch, segmentsOf } from "./path-client.ts";
import { anyString } from "./strings.ts";

const BASE = "https://api.example.com/base";
const MANY = { numRuns: 1_000 };

/** Returns whether it was rejected as invalid input; any other error fails the test. */
async function rejected(call: PromiseLike<unknown>): Promise<InvalidInputError | undefined> {
  try {
    await call;
    return undefined;
  } catch (error) {
    if (error instanceof InvalidInputError) return error;
    throw error;
  }
}

function expectOneSegment(asked: readonly URL[], expected: readonly string[]) {
  expect(asked).toHaveLength(1);
  const [{ origin, pathname, search, hash, username, password }] = asked as [URL];
  expect([origin, search, hash, username, password]).toEqual(["https://api.example.com", "", "", "", ""]);
  expect(segmentsOf(pathname)).toEqual(expected);
}

describe("any string as a path parameter arrives as one equal segment or is not sent", () => {
  test("by a method", async () => {
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(anyString, async (value) => {
        const { asked, fetch } = recordingFetch();
        const error = await rejected(clientAt(BASE, fetch).things.get({ thing_id: value }));
        if (error) {
          expect(asked).toEqual([]);
          expect(error).toMatchObject({ operation: "things.get", field: "thing_id", attempts: 0 });
        } else {
          sent += 1;
          expectOneSegment(asked, ["base", "things", value]);
        }
      }),
      MANY,
    );
    // Rejecting everything would be safe too.
    expect(sent).toBeGreaterThan(MANY.numRuns / 2);
  });

  test("by two of them", async () => {
    await fc.assert(
      fc.asyncProperty(anyString, anyString, async (owner_id, thing_id) => {
        const { asked, fetch } = recordingFetch();
        const error = await rejected(clientAt(BASE, fetch).things.rename({ owner_id, thing_id, name: "n" }));
        if (error) expect(asked).toEqual([]);
        else expectOneSegment(asked, ["base", "owners", owner_id, "things", thing_id, "name"]);
      }),
      MANY,
    );
  });

  test("through api, with a middleware or without", async () => {
    await fc.assert(
      fc.asyncProperty(anyString, fc.boolean(), async (thing_id, watched) => {
        const { asked, fetch } = recordingFetch();
        const { api } = clientAt(BASE, fetch);
        if (watched) api.use({ onRequest: () => undefined });
        const error = await rejected(api.GET("/things/{thing_id}", { params: { path: { thing_id } } }));
        if (error) expect(asked).toEqual([]);
        else expectOneSegment(asked, ["base", "things", thing_id]);
      }),
      MANY,
    );
  });

  test("on a real server", async () => {
    const seen: string[] = [];
    const server = createServer((request, response) => {
      seen.push(request.url as string);
      response.end("{}");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const client = clientAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    await fc.assert(
      fc.asyncProperty(anyString, async (value) => {
        const before = seen.length;
        const error = await rejected(client.things.get({ thing_id: value }));
        if (error) expect(seen).toHaveLength(before);
        else expect(seen.slice(before).map(segmentsOf)).toEqual([["things", value]]);
      }),
      { numRuns: 200 },
    );
  });
});

test("of anything else only numbers are sent", async () => {
  const anything = fc.oneof(fc.anything(), fc.double(), fc.integer()).filter((value) => typeof value !== "string");
  await fc.assert(
    fc.asyncProperty(anything, fc.boolean(), async (value, raw) => {
      const { asked, fetch } = recordingFetch();
      const client = clientAt(BASE, fetch);
      const call = raw
        ? client.api.GET("/things/{thing_id}", { params: { path: { thing_id: value as string } } })
        : client.things.get({ thing_id: value });
      const error = await rejected(call);
      if (typeof value === "number" && Number.isFinite(value))
        expectOneSegment(asked, ["base", "things", String(value)]);
      else {
        expect(error).toBeDefined();
        expect(asked).toEqual([]);
      }
    }),
    MANY,
  );
});

describe("rejects every spelling of a dot segment", () => {
  const dot = fc
    .tuple(fc.constantFrom(".", "e", "E"), fc.nat({ max: 4 }))
    .map(([sign, times]) => (sign === "." ? "." : `%${"25".repeat(times)}2${sign}`));

  test("as a parameter", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(dot, { minLength: 1, maxLength: 2 }), async (dots) => {
        const { asked, fetch } = recordingFetch();
        const client = clientAt(BASE, fetch);
        expect(await rejected(client.things.get({ thing_id: dots.join("") }))).toBeDefined();
        const params = { path: { thing_id: dots.join("") } };
        expect(await rejected(client.api.GET("/things/{thing_id}", { params }))).toBeDefined();
        expect(asked).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

test("no raw path leaves the base URL", async () => {
  const path = fc.tuple(fc.constantFrom("", "/", "//", "/\\", "\\", "@", ".", ":", "https://"), anyString);
  await fc.assert(
    fc.asyncProperty(path, fc.boolean(), async ([start, rest], withParameters) => {
      const { asked, fetch } = recordingFetch();
      const { api } = clientAt(BASE, fetch);
      const init = withParameters ? { params: { path: { thing_id: "a" } } } : {};
      const error = await rejected(api.GET(`${start}${rest}` as "/things/{thing_id}", init as never));
      if (error) expect(asked).toEqual([]);
      else {
        expect(asked).toHaveLength(1);
        expect(asked[0]?.origin).toBe("https://api.example.com");
        expect(asked[0]?.pathname).toMatch(/^\/base\//);
      }
    }),
    MANY,
  );
});

test("a parameter of a raw path that is not given is missing", async () => {
  const { asked, fetch } = recordingFetch();
  const { api } = clientAt(BASE, fetch);
  for (const init of [undefined, {}, { params: {} }, { params: { path: {} } }]) {
    expect(await rejected(api.GET("/things/{thing_id}", init as never))).toMatchObject({ field: "thing_id" });
  }
  expect(asked).toEqual([]);
});
