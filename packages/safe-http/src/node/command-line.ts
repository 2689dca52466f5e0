/// <reference types="node" />

/** Thrown for a mistake in the command line, to be reported without a stack. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Runs a command. If it throws, prints the message and sets the exit code to 1. */
export function run(command: () => Promise<void>): void {
  command().catch(fail);
}

/** Stops the server at the first SIGINT or SIGTERM; a second one ends the process at once. */
export function stopOnSignal(stop: () => Promise<void>): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop().catch(fail));
}

/** Returns the number of an option. Throws a `UsageError` if it is not an integer from 0 to `most`. */
export function wholeNumber(option: string, text: string, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= most) return number;
  throw new UsageError(`${option} takes a number from 0 to ${most}, not "${text}".`);
}

/** Returns the value of `--port`. */
export function portOf(text: string): number {
  return wholeNumber("--port", text, 65_535);
}

function fail(error: Error): void {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
