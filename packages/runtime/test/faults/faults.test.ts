import { isLinkwrightError } from "@linkwright/runtime";
import { drip, resetBeforeReading, silent, silentInBody } from "@linkwright/testing/faults/faults";
import type { Fault } from "@linkwright/testing/faults/faulty-server";
import { describe, expect, test } from "vitest";
import { callAgainst, get, type Outcome, send } from "./call.ts";
import { type Case, cases } from "./cases.ts";

/** Short if the time must elapse, otherwise longer than any machine takes to respond. */
function settingsFor(faults: readonly Fault[]) {
  return { timeoutMs: faults.some((fault) => [silent, silentInBody, drip].includes(fault)) ? 200 : 10_000 };
}

function expectEnd({ data, error }: Outcome, end: Case["end"]) {
  if ("data" in end) {
    expect(error).toBeUndefined();
    expect(data).toEqual(end.data);
  } else {
    expect(error, "the call failed").toBeDefined();
    expect(isLinkwrightError(error)).toBe(true);
    expect(error).toMatchObject(end.error);
  }
}

describe("a call that may be repeated", () => {
  test.each(cases)("$name", async ({ faults, end, attempts }) => {
    const outcome = await callAgainst(faults, { call: get, settings: settingsFor(faults) });
    expectEnd(outcome, end);
    expect(outcome.attempts).toBe(attempts);
    expect(outcome.connections).toBe(attempts);
    expect(outcome.received).toHaveLength(faults[0] === resetBeforeReading ? 0 : attempts);
    for (const { method, target, headers } of outcome.received) {
      expect([method, target, headers["authorization"]]).toEqual(["GET", "/things/a", "Bearer hush-hush-hush"]);
    }
  });
});

describe("a call that sends reaches the server once", () => {
  test.each(cases)("$name", async ({ faults, end, sent = end }) => {
    const outcome = await callAgainst(faults, { call: send, settings: settingsFor(faults) });
    expectEnd(outcome, sent);
    if (faults[0] === resetBeforeReading) {
      // Systems report such a connection as failed or as broken. Whether it was retried or not, nothing has arrived.
      expect(outcome.received).toHaveLength(0);
      return;
    }
    expect(outcome.connections).toBe(1);
    expect(outcome.received.length).toBeLessThanOrEqual(1);
    expect(outcome.attempts).toBe(1);
  });
});
