import { isObject } from "../is-object.ts";

// Shared by all copies of this package and all realms, while `instanceof` knows only the classes of one copy.
export const KINDS: unique symbol = Symbol.for("@linkwright/error");

/** Base class of all errors that the clients throw on purpose. Catch it to distinguish them from bugs in your own code. */
export abstract class LinkwrightError extends Error {
  /** ID of the operation that failed, such as `magicLinks.email.loginOrSignup`. */
  declare readonly operation: string;
  /** Number of times the request was sent; 0 if the call failed before. */
  attempts = 0;

  constructor(operation: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.operation = operation;
  }

  /** Names of the error's classes apart from its own `name`. */
  get [KINDS](): readonly string[] {
    return ["LinkwrightError"];
  }

  /** Returns the error for `JSON.stringify`: its name, message and fields, which contain no secrets. The cause is omitted. */
  toJSON(): Record<string, unknown> {
    return { message: this.message, ...(this as Record<string, unknown>) };
  }
}

/** Returns whether `error` is of the class of this name, whichever copy of the package or realm created it. */
export function isKind(error: unknown, name: string): boolean {
  if (!isObject(error)) return false;
  const kinds = (error as Partial<Record<typeof KINDS, readonly string[]>>)[KINDS];
  return Array.isArray(kinds) && (kinds.includes(name) || (error as Error).name === name);
}

/** Returns whether `error` is a `LinkwrightError`, that is, any error that a client throws on purpose. */
export function isLinkwrightError(error: unknown): error is LinkwrightError {
  return isKind(error, "LinkwrightError");
}
