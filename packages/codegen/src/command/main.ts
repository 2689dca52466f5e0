import { DescriptionError } from "@linkwright/description/description-error";

/**
 * Runs a script. An error is printed as its message, or with its stack if it is unexpected, and sets the exit code
 * `failed`.
 */
export async function main(script: () => Promise<void>, failed = 1): Promise<void> {
  try {
    await script();
  } catch (error) {
    console.error(explanationOf(error) ?? error);
    process.exitCode = failed;
  }
}

/** A failure that is fully explained by its message. */
export class UserError extends Error {
  override readonly name: string = "UserError";
}

/** Returns the message of an error if it fully explains the failure. */
export function explanationOf(error: unknown): string | undefined {
  return error instanceof UserError || error instanceof DescriptionError ? error.message : undefined;
}
