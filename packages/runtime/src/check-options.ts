import { InvalidInputError } from "./errors/invalid-input-error.ts";

/** What the official clients call options that have another name here. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  env: "baseUrl",
  custom_base_url: "baseUrl",
  base_url: "baseUrl",
  timeout: "timeoutMs",
  token: "apiKey",
  maxRetries: "retries",
};

/** Throws an `InvalidInputError` for a name that is none of those, with the one that was probably meant. */
export function checkKnown(operation: string, name: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  const meant = nearest(name, known);
  throw new InvalidInputError(
    operation,
    name,
    `is no option${meant ? `: did you mean ${meant}?` : `; there are ${known.join(", ")}`}`,
  );
}

function nearest(name: string, known: readonly string[]): string | undefined {
  const other = OTHER_NAMES[name];
  if (other && known.includes(other)) return other;
  const same = known.find((each) => letters(each) === letters(name));
  if (same) return same;
  const [closest] = known
    .map((each) => ({ each, distance: distance(letters(each), letters(name)) }))
    .sort((a, b) => a.distance - b.distance);
  return closest && closest.distance <= 2 ? closest.each : undefined;
}

function letters(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

/** How many letters must be added, removed or changed to make one of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

/** Milliseconds above 0; `Infinity` is no limit. */
export function checkMilliseconds(operation: string, option: string, value: unknown): void {
  if (value === undefined || (typeof value === "number" && value > 0)) return;
  throw new InvalidInputError(operation, option, "must be a number of milliseconds above 0");
}

/** A whole number from the least on; `Infinity` is no limit. */
export function checkCount(operation: string, option: string, value: unknown, least: number): void {
  const whole = Number.isInteger(value) || value === Number.POSITIVE_INFINITY;
  if (value === undefined || (whole && (value as number) >= least)) return;
  throw new InvalidInputError(operation, option, `must be a whole number from ${least} up`);
}

/** An option of a kind, such as a function. */
export function checkType(
  operation: string,
  option: string,
  value: unknown,
  type: "function" | "object" | "boolean",
): void {
  if (value === undefined || (typeof value === type && value !== null)) return;
  throw new InvalidInputError(operation, option, `must be a${type === "object" ? "n" : ""} ${type}`);
}
