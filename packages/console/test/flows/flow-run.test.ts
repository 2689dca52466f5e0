import { describe, expect, test } from "vitest";
import type { CallStep, Flow, MailStep } from "../../src/flows/flow.ts";
import { isReference, referenceParts, replaced } from "../../src/flows/flow.ts";
import { carryOut, type FlowState, type Means, startInputs } from "../../src/flows/flow-run.ts";
import { operationWith } from "../operation-with.ts";

type Mail = Awaited<ReturnType<Means["messages"]>>[number];
type ReceivedResponse = Awaited<ReturnType<Means["call"]>>["response"];

const output = (...path: string[]) => ({ path, access: "", optional: false });
const call: CallStep = {
  kind: "call",
  id: "redeem",
  title: "Redeem",
  operation: "links.redeem",
  input: { token: "$steps.read.outputs.token", to: ["$inputs.email", "plain"], limit: 5 },
  status: 200,
  outputs: { user: output("data", "id"), none: output("data", "none") },
  conditions: [],
};
const mail: MailStep = {
  kind: "mail",
  id: "read",
  title: "Read the email",
  to: "$inputs.email",
  operation: "links.send",
  outputs: { token: output("token") },
  conditions: [],
};
const state: FlowState = {
  inputs: { email: "ada@example.com" },
  outcomes: {
    read: { kind: "mail", mail: {} as Mail, outputs: { token: "token-1" }, problems: [] },
  },
};

/** Responds to every call with this and records the calls. */
function responding(status: number, body: unknown, calls: unknown[] = []): Means {
  const response: ReceivedResponse = { status, body, duration: 1, headers: [], rejected: false };
  return {
    call: async (operation, input) => {
      calls.push([operation, input]);
      return { operation: operationWith({ id: operation }), response };
    },
    messages: async () => [],
  };
}

describe("a step that calls", () => {
  test("uses outputs of earlier steps and returns its own", async () => {
    const calls: unknown[] = [];
    const input = { token: "token-1", to: ["ada@example.com", "plain"], limit: 5 };
    const outcome = await carryOut(call, state, responding(200, { data: { id: "user-1" } }, calls));
    expect(calls).toEqual([["links.redeem", input]]);
    expect(outcome).toMatchObject({
      kind: "call",
      operation: { id: "links.redeem" },
      input,
      response: { status: 200 },
      outputs: { user: "user-1", none: undefined },
      problems: [],
    });
  });

  test("omits outputs of steps that have not run", async () => {
    const calls: unknown[] = [];
    await carryOut(call, { inputs: {}, outcomes: {} }, responding(200, {}, calls));
    expect(calls).toEqual([["links.redeem", { token: undefined, to: [undefined, "plain"], limit: 5 }]]);
  });

  test("reports an unexpected status and every unmet condition", async () => {
    const conditions: CallStep["conditions"] = [
      { path: ["id"], equal: true, value: "a" },
      { path: ["id"], equal: true, value: "b" },
      { path: ["id"], equal: false, value: "a" },
      { path: ["id"], equal: false, value: "b" },
      { path: ["user", "email"], equal: true, value: "$inputs.email" },
      { path: ["user", "token"], equal: true, value: "$steps.read.outputs.token" },
      { path: ["user", "email"], equal: false, value: "$inputs.email" },
    ];
    const body = { id: "a", user: { email: "ada@example.com", token: "token-1" } };
    const reported = async (step: CallStep, status: number) =>
      (await carryOut(step, state, responding(status, body))).problems;
    expect(await reported({ ...call, conditions }, 200)).toEqual([
      '`id` is not "b".',
      '`id` is "a".',
      '`user.email` is "$inputs.email".',
    ]);
    expect(await reported({ ...call, status: 400 }, 200)).toEqual(["The status is 200, not 400."]);
    expect(await reported({ ...call, status: 400 }, 400)).toEqual([]);
  });
});

describe("a step that reads a message", () => {
  const sent = (to: string, operation: string, token: string) => ({ to, operation, token }) as unknown as Mail;
  const reading = (mails: Mail[]): Means => ({ ...responding(200, {}), messages: async () => mails });

  test("uses the newest message of the operation to the address", async () => {
    const mails = [
      sent("ada@example.com", "links.send", "older"),
      sent("ada@example.com", "links.send", "newest"),
      sent("grace@example.com", "links.send", "another's"),
      sent("ada@example.com", "codes.send", "of another kind"),
    ];
    expect(await carryOut(mail, state, reading(mails))).toEqual({
      kind: "mail",
      mail: mails[1],
      outputs: { token: "newest" },
      problems: [],
    });
  });

  test("fails without a message", async () => {
    await expect(carryOut(mail, state, reading([]))).rejects.toThrow(
      new Error("The outbox has no message of links.send to ada@example.com."),
    );
  });
});

test("starts a flow with an unused email address and phone number", () => {
  const inputs = ["email_address", "phone_number", "other"].map((name) => ({ name, description: "" }));
  const begin = (random: number) => startInputs({ inputs } as Flow, () => random);
  expect(begin(0)).toEqual({ email_address: "ada-0000@example.com", phone_number: "+12025550100", other: "" });
  expect(begin(0.0042)).toMatchObject({ email_address: "ada-0042@example.com", phone_number: "+12025550142" });
  expect(begin(0.99999)).toMatchObject({ email_address: "ada-9999@example.com", phone_number: "+12025550199" });
  expect(startInputs({ inputs: inputs.slice(0, 1) } as Flow)).toEqual({
    email_address: expect.stringMatching(/^ada-\d{4}@example\.com$/),
  });
});

test("parses references to inputs and outputs", () => {
  expect(referenceParts("$inputs.email")).toEqual({ step: undefined, name: "email" });
  expect(referenceParts("$steps.send-link.outputs.user_id")).toEqual({ step: "send-link", name: "user_id" });
  for (const broken of [
    "$steps.a",
    "$steps.a.outputs.",
    "$inputs.",
    "$inputs.a.b",
    "x$inputs.a",
    "$steps.a.outputs.b.c",
    "x$steps.a.outputs.b",
  ]) {
    expect(() => referenceParts(broken), broken).toThrow(`${broken} names neither an input nor an output of a step.`);
  }
  expect(["$inputs.a", "$steps.a", "inputs.a", "x$inputs.a", "$input.a", "$inputs", 1, null].map(isReference)).toEqual([
    true,
    true,
    ...Array(6).fill(false),
  ]);
});

test("replaces references anywhere in a value", () => {
  const value = { a: "$inputs.x", b: ["$inputs.y", { c: "$inputs.z" }], d: null, e: 1, f: "text" };
  expect(replaced(value, (reference) => reference.toUpperCase())).toEqual({
    a: "$INPUTS.X",
    b: ["$INPUTS.Y", { c: "$INPUTS.Z" }],
    d: null,
    e: 1,
    f: "text",
  });
});
