/** A mistake of who started the command, to be told without a stack. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
