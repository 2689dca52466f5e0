/** Base of everything the clients throw on purpose. Catch it to tell these failures from bugs of your own. */
export abstract class LinkwrightError extends Error {
  /** The operation that failed, such as `magicLinks.email.loginOrSignup`. */
  readonly operation: string;
  /** How often the call was sent; 0 where it was refused before. */
  attempts = 0;

  constructor(operation: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.operation = operation;
  }
}

/** Whether something caught is a failure that a client threw on purpose. */
export function isLinkwrightError(error: unknown): error is LinkwrightError {
  return error instanceof LinkwrightError;
}
