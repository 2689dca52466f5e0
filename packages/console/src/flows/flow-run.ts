import type { FlatInput } from "@linkwright/description/request";
import type { OutboxEntry } from "@linkwright/sandbox";
import type { ConsoleOperation } from "../catalogue/operation.ts";
import type { ReceivedResponse } from "../site/sending/send.ts";
import { valueAt } from "../site/value-at.ts";
import {
  type CallStep,
  type Condition,
  type Flow,
  type FlowStep,
  type MailStep,
  referenceParts,
  replaced,
} from "./flow.ts";

/** Outcome of a step. */
export type Outcome = (
  | { kind: "call"; operation: ConsoleOperation; input: FlatInput; response: ReceivedResponse }
  | { kind: "mail"; mail: OutboxEntry }
) & {
  /** Values for later steps, by name. */
  outputs: Record<string, unknown>;
  /** Differences from the result that the flow expects. */
  problems: string[];
};

/** State of a run: the inputs, and the outcomes of its steps so far by ID. */
export interface FlowState {
  inputs: Readonly<Record<string, string>>;
  outcomes: Readonly<Record<string, Outcome>>;
}

/** Functions that run steps. */
export interface Means {
  call(operation: string, input: FlatInput): Promise<{ operation: ConsoleOperation; response: ReceivedResponse }>;
  /** Returns all messages of the outbox, newest last. */
  messages(): Promise<OutboxEntry[]>;
}

/** Returns the value of a reference; undefined if its step has not run. */
function referred({ inputs, outcomes }: FlowState, reference: string): unknown {
  const { step, name } = referenceParts(reference);
  return step === undefined ? inputs[name] : outcomes[step]?.outputs[name];
}

/** Runs a step. Throws an `Error` if no response or no message arrives. */
export async function carryOut(step: FlowStep, state: FlowState, means: Means): Promise<Outcome> {
  return step.kind === "call" ? callStep(step, state, means) : mailStep(step, state, means);
}

async function callStep(step: CallStep, state: FlowState, means: Means): Promise<Outcome> {
  const input = replaced(step.input, (reference) => referred(state, reference)) as FlatInput;
  const { operation, response } = await means.call(step.operation, input);
  const { status, body } = response;
  const unexpected = status === step.status ? [] : [`The status is ${status}, not ${step.status}.`];
  const unmet = step.conditions.filter((condition) => !holds(condition, body, state)).map(reported);
  return {
    kind: "call",
    operation,
    input,
    response,
    outputs: outputsOf(step, body),
    problems: [...unexpected, ...unmet],
  };
}

async function mailStep(step: MailStep, state: FlowState, means: Means): Promise<Outcome> {
  const to = String(referred(state, step.to));
  const mail = (await means.messages()).findLast((each) => each.to === to && each.operation === step.operation);
  if (!mail) throw new Error(`The outbox has no message of ${step.operation} to ${to}.`);
  return { kind: "mail", mail, outputs: outputsOf(step, mail), problems: [] };
}

function outputsOf({ outputs }: FlowStep, body: unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(outputs).map(([name, { path }]) => [name, valueAt(body, path)]));
}

function holds({ path, equal, value }: Condition, body: unknown, state: FlowState): boolean {
  const expected = replaced(value, (reference) => referred(state, reference));
  return (valueAt(body, path) === expected) === equal;
}

function reported({ path, equal, value }: Condition): string {
  return `\`${path.join(".")}\` is ${equal ? "not " : ""}${JSON.stringify(value)}.`;
}

/** Returns a flow's initial inputs, with an unused email address. */
export function startInputs({ inputs }: Flow, random: () => number = Math.random): Record<string, string> {
  const digits = Math.floor(random() * 1e4)
    .toString()
    .padStart(4, "0");
  const values: Record<string, string> = {
    email_address: `ada-${digits}@example.com`,
    // Reserved for fiction: 555-0100 to 555-0199 of every area code.
    phone_number: `+120255501${digits.slice(2)}`,
  };
  return Object.fromEntries(inputs.map(({ name }) => [name, values[name] ?? ""]));
}
