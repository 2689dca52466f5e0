/** Operations strung together, as an Arazzo document of the specs has them. */
export interface Flow {
  /** Its file's name, and its address: `b2b-login` */
  name: string;
  title: string;
  summary: string;
  provider: string;
  api: string;
  /** What the reader fills in. */
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
  /** What the step is for, where the title does not say it. */
  description?: string;
  /** What later steps use, by name. */
  outputs: Record<string, Output>;
  conditions: Condition[];
}

/** Calls an operation. */
export interface CallStep extends Step {
  kind: "call";
  /** Its `operationId`. */
  operation: string;
  /** The flat input, in which a text that `isReference` stands for an earlier value. */
  input: Record<string, unknown>;
  /** What the provider answers: a refusal, too, may be what the step shows. */
  status: number;
}

/** Reads what was mailed or texted. */
export interface MailStep extends Step {
  kind: "mail";
  /** A reference to the receiver's address. */
  to: string;
  /** The operation that sent it. */
  operation: string;
}

/** A value of an answer. */
export interface Output {
  path: string[];
  /** The same in TypeScript, behind the answer: `.data?.id` */
  access: string;
  /** By the description it may be missing. */
  optional: boolean;
}

/** What must hold of an answer for the step to have gone well. */
export interface Condition {
  path: string[];
  equal: boolean;
  /** A value, or a reference to one. */
  value: unknown;
}

/** `$inputs.email_address`, `$steps.send-link.outputs.user_id` */
export function isReference(value: unknown): value is string {
  return typeof value === "string" && /^\$(inputs|steps)\./.test(value);
}

/** The step and the output that a reference names; the step is undefined for the flow's own inputs. */
export function referenceParts(reference: string): { step: string | undefined; name: string } {
  const [, step, name] = /^\$steps\.([\w-]+)\.outputs\.(\w+)$/.exec(reference) ?? [];
  if (step && name) return { step, name };
  const [, input] = /^\$inputs\.(\w+)$/.exec(reference) ?? [];
  if (!input) throw new Error(`${reference} names neither an input nor an output of a step.`);
  return { step: undefined, name: input };
}

/** The value with every reference in it replaced. */
export function replaced(value: unknown, substitute: (reference: string) => unknown): unknown {
  if (isReference(value)) return substitute(value);
  if (Array.isArray(value)) return value.map((each) => replaced(each, substitute));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, replaced(each, substitute)]));
}
