import { InvalidInputError } from "./errors/invalid-input-error.ts";

/** Option names of the official clients and their names here. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  env: "baseUrl",
  custom_base_url: "baseUrl",
  base_url: "baseUrl",
  timeout: "timeoutMs",
  token: "apiKey",
  maxRetries: "retries",
};

/** Throws an `InvalidInputError` if `name` is not one of `known`; the message suggests the closest one. */
export function checkKnown(operation: string, name: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  const meant = nearest(name, known);
  throw new InvalidInputError(
    operation,
    name,
    `is not an option${meant ? `: did you mean ${meant}?` : `; the options are ${known.join(", ")}`}`,
  );
}

function nearest(name: string, known: readonly string[]): string | undefined {
  const other = OTHER_NAMES[name];
  if (other && known.includes(other)) return other;
  const given = letters(name);
  const [best] = known
    .map((each) => ({ each, share: likeness(given, letters(each)) }))
    .sort((a, b) => b.share - a.share);
  return best && best.share > 0.6 ? best.each : undefined;
}

function letters(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

/** Returns the share of the longer name that is a common prefix or suffix: most typos are in one place. */
function likeness(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return (start + end) / Math.max(a.length, b.length);
}

/** Limits that clients and calls have in common; `Infinity` means no limit. */
interface Limits {
  timeoutMs?: number | undefined;
  deadlineMs?: number | undefined;
  retries?: number | undefined;
  maxResponseBytes?: number | undefined;
}

export function checkLimits(operation: string, limits: Limits): void {
  for (const option of ["timeoutMs", "deadlineMs"] as const) {
    const value: unknown = limits[option];
    check(operation, option, value, typeof value === "number" && value > 0, "a number of milliseconds greater than 0");
  }
  for (const [option, least] of [
    ["retries", 0],
    ["maxResponseBytes", 1],
  ] as const) {
    const value = limits[option] as number;
    const whole = Number.isInteger(value) || value === Number.POSITIVE_INFINITY;
    check(operation, option, value, whole && value >= least, `an integer, ${least} or greater`);
  }
}

/** Throws an `InvalidInputError` if `value` is defined and not `fine`; `must` completes the message "must be …". */
export function check(operation: string, option: string, value: unknown, fine: boolean, must: string): void {
  if (value !== undefined && !fine) throw new InvalidInputError(operation, option, `must be ${must}`);
}
