import { isObject } from "../is-object.ts";

// Known to every copy of this package and in every realm: `instanceof` knows the classes of one copy alone.
export const KINDS: unique symbol = Symbol.for("@linkwright/error");

/** Base of everything the clients throw on purpose. Catch it to tell these failures from bugs of your own. */
export abstract class LinkwrightError extends Error {
  /** The operation that failed, such as `magicLinks.email.loginOrSignup`. */
  declare readonly operation: string;
  /** How often the call was sent; 0 where it was refused before. */
  attempts = 0;

  constructor(operation: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.operation = operation;
  }

  /** Names of the classes that it is of, beside its own `name`. */
  get [KINDS](): readonly string[] {
    return ["LinkwrightError"];
  }

  /** What `JSON.stringify` writes: its name, its message and its fields, which hold no secrets. The cause is left out. */
  toJSON(): Record<string, unknown> {
    return { message: this.message, ...(this as Record<string, unknown>) };
  }
}

/** Whether something caught is of the class of this name, in whatever copy of the package or realm it was made. */
export function isKind(error: unknown, name: string): boolean {
  if (!isObject(error)) return false;
  const kinds = (error as Partial<Record<typeof KINDS, readonly string[]>>)[KINDS];
  return Array.isArray(kinds) && (kinds.includes(name) || (error as Error).name === name);
}

/** Whether something caught is a failure that a client threw on purpose. */
export function isLinkwrightError(error: unknown): error is LinkwrightError {
  return isKind(error, "LinkwrightError");
}
