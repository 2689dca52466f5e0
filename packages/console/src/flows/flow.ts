/** A sequence of operations from an Arazzo document of the specs. */
export interface Flow {
  /** Name of its file, which is also part of its URL: `b2b-login` */
  name: string;
  title: string;
  summary: string;
  provider: string;
  api: string;
  /** Inputs that the reader fills in. */
  inputs: FlowInput[];
  steps: FlowStep[];
}

export interface FlowInput {
  /** `email_address` */
  name: string;
  description: string;
}

export type FlowStep = CallStep | MailStep;

interface Step {
  /** `redeem-link` */
  id: string;
  title: string;
  /** Purpose of the step, if the title does not state it. */
  description?: string;
  /** Values for later steps, by name. */
  outputs: Record<string, Output>;
  conditions: Condition[];
}

/** Calls an operation. */
export interface CallStep extends Step {
  kind: "call";
  /** Its `operationId`. */
  operation: string;
  /** The flat input, in which a string that `isReference` accepts refers to an earlier value. */
  input: Record<string, unknown>;
  /** Expected status, which may be an error's. */
  status: number;
}

/** Reads a message that was sent. */
export interface MailStep extends Step {
  kind: "mail";
  /** Reference to the recipient's address. */
  to: string;
  /** Operation that sent it. */
  operation: string;
}

/** A value in a response. */
export interface Output {
  path: string[];
  /** Path in TypeScript, to append to the response: `.data?.id` */
  access: string;
  /** `true` if it may be missing according to the description. */
  optional: boolean;
}

/** Condition on the response for the step to succeed. */
export interface Condition {
  path: string[];
  equal: boolean;
  /** Value, or a reference to one. */
  value: unknown;
}

/** `$inputs.email_address`, `$steps.send-link.outputs.user_id` */
export function isReference(value: unknown): value is string {
  return typeof value === "string" && /^\$(inputs|steps)\./.test(value);
}

/** Returns the step and the output that a reference names. The step is undefined for the flow's inputs. */
export function referenceParts(reference: string): { step: string | undefined; name: string } {
  const [, step, name] = /^\$steps\.([\w-]+)\.outputs\.(\w+)$/.exec(reference) ?? [];
  if (step && name) return { step, name };
  const [, input] = /^\$inputs\.(\w+)$/.exec(reference) ?? [];
  if (!input) throw new Error(`${reference} names neither an input nor an output of a step.`);
  return { step: undefined, name: input };
}

/** Returns the value with every reference in it replaced. */
export function replaced(value: unknown, substitute: (reference: string) => unknown): unknown {
  if (isReference(value)) return substitute(value);
  if (Array.isArray(value)) return value.map((each) => replaced(each, substitute));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, replaced(each, substitute)]));
}
