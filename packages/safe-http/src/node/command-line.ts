/// <reference types="node" />

/** A mistake of who started the command, to be told without a stack. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Runs a command: what it throws becomes one line and the exit code. */
export function run(command: () => Promise<void>): void {
  command().catch(fail);
}

/** Lets the first signal to stop end what the command serves; a second one ends the process at once. */
export function stopOnSignal(stop: () => Promise<void>): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop().catch(fail));
}

/** The number that an option has. Throws a `UsageError` for what is none, or is more than `most`. */
export function wholeNumber(option: string, text: string, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= most) return number;
  throw new UsageError(`${option} takes a number from 0 to ${most}, not "${text}".`);
}

/** The port that `--port` names. */
export function portOf(text: string): number {
  return wholeNumber("--port", text, 65_535);
}

function fail(error: Error): void {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
