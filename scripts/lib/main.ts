/** Runs a script: what it throws becomes one message and exit code 1; only an unexpected error shows its stack. */
export async function main(script: () => Promise<void>): Promise<void> {
  try {
    await script();
  } catch (error) {
    console.error(error instanceof UserError ? error.message : error);
    process.exitCode = 1;
  }
}

/** A failure that its message explains fully. */
export class UserError extends Error {
  override readonly name: string = "UserError";
}
