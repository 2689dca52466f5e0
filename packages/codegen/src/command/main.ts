import { DescriptionError } from "@linkwright/description/description-error";

/** Runs a script: what it throws becomes one message and the exit code; only an unexpected error shows its stack. */
export async function main(script: () => Promise<void>, failed = 1): Promise<void> {
  try {
    await script();
  } catch (error) {
    console.error(explanationOf(error) ?? error);
    process.exitCode = failed;
  }
}

/** A failure that its message explains fully. */
export class UserError extends Error {
  override readonly name: string = "UserError";
}

/** What explains a failure fully: its message, where that does. */
export function explanationOf(error: unknown): string | undefined {
  return error instanceof UserError || error instanceof DescriptionError ? error.message : undefined;
}
