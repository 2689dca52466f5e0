import { expect, test } from "vitest";
import { takeFromLimit } from "../../src/rate-limits.ts";
import { memoryStore } from "../../src/store/memory.ts";

const once = { calls: 1, seconds: 60 };
const allowed = { allowed: true };
const rejected = { allowed: false, retryAfterSeconds: 60 };

test("applies an operation's limit per caller and operation", async () => {
  const store = memoryStore();
  const take = (caller: string, operation: string) => takeFromLimit(store, caller, operation, { perOperation: once });
  expect(await take("web", "users.get")).toEqual(allowed);
  expect(await take("web", "users.get")).toEqual(rejected);
  expect(await take("web", "users.search")).toEqual(allowed);
  expect(await take("job", "users.get")).toEqual(allowed);
});

test("counts all operations of a caller", async () => {
  const store = memoryStore();
  const take = (caller: string, operation: string) => takeFromLimit(store, caller, operation, { perCaller: once });
  expect(await take("web", "users.get")).toEqual(allowed);
  expect(await take("web", "users.search")).toEqual(rejected);
  expect(await take("job", "users.get")).toEqual(allowed);
});

test("counts all callers in the overall limit, except for calls that their own limits reject", async () => {
  const store = memoryStore();
  const limits = { perCaller: once, overall: { calls: 2, seconds: 60 } };
  const take = (caller: string) => takeFromLimit(store, caller, "users.get", limits);
  expect(await take("web")).toEqual(allowed);
  for (let again = 0; again < 5; again++) expect(await take("web")).toEqual(rejected);
  expect(await take("job")).toEqual(allowed);
  expect(await take("third")).toEqual(rejected);
});

test("counts nothing without limits", async () => {
  const store = memoryStore();
  for (let call = 0; call < 1000; call++) expect(await takeFromLimit(store, "web", "users.get", {})).toEqual(allowed);
});

test("reports Retry-After in whole seconds, at least 1", async () => {
  for (const [ms, seconds] of [
    [0, 1],
    [1, 1],
    [1000, 1],
    [1001, 2],
    [59_999, 60],
  ] as const) {
    const store = { ...memoryStore(), take: async () => ms };
    const taken = await takeFromLimit(store, "web", "users.get", { overall: once });
    expect(taken).toEqual({ allowed: false, retryAfterSeconds: seconds });
  }
});

test("distinguishes callers and operations of any name", async () => {
  const store = memoryStore();
  const take = (caller: string, operation: string) => takeFromLimit(store, caller, operation, { perOperation: once });
  for (const [caller, operation] of [
    ["a", "b"],
    ["a,b", ""],
    ['a","b', ""],
    ["", "a,b"],
  ] as const)
    expect(await take(caller, operation)).toEqual(allowed);
  const mixed = memoryStore();
  const limits = { perOperation: once, perCaller: { calls: 2, seconds: 60 }, overall: { calls: 3, seconds: 60 } };
  expect(await takeFromLimit(mixed, "overall", "x", limits)).toEqual(allowed);
  expect(await takeFromLimit(mixed, "overall", "y", limits)).toEqual(allowed);
  expect(await takeFromLimit(mixed, "overall", "z", limits)).toEqual(rejected);
  expect(await takeFromLimit(mixed, "job", "x", limits)).toEqual(allowed);
  expect(await takeFromLimit(mixed, "job", "y", limits)).toEqual(rejected);
});
