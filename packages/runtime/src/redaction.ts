import { redacted } from "@linkwright/safe-http/redaction";
import { spellingsOf } from "@linkwright/safe-http/spellings";
import { isObject } from "./is-object.ts";
import { kindOf } from "./request/value.ts";

/** Redacts secrets in texts. */
export class Redactor {
  readonly #secrets: readonly string[];

  constructor(secrets: readonly unknown[]) {
    this.#secrets = secrets.flatMap(spellingsIn);
  }

  text(text: string): string {
    return redacted(this.#secrets, text);
  }

  /** Redacts every string in a JSON value; values nested deeper than any API's errors are omitted. */
  value(value: unknown, depth = 0): unknown {
    if (typeof value === "string") return this.text(value);
    if (!isObject(value)) return value;
    if (depth === MAX_DEPTH) return "[too deep]";
    if (Array.isArray(value)) return value.map((item) => this.value(item, depth + 1));
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([name, item]) => [this.text(name), this.value(item, depth + 1)]));
  }

  /** Returns an error's cause unchanged, or a redacted copy if it may contain a secret. */
  cause(cause: unknown, depth = 0): unknown {
    if (typeof cause === "string") return this.text(cause);
    if (this.#harmless(cause)) return cause;
    if (!isError(cause)) return undefined;
    const { name, message, stack = "", code } = cause as Error & { code?: unknown };
    const inner = depth < MAX_DEPTH ? this.cause(cause.cause, depth + 1) : undefined;
    const copy = new Error(this.text(message), inner === undefined ? undefined : { cause: inner });
    return Object.assign(copy, {
      name: this.text(name),
      stack: this.text(stack),
      ...(typeof code === "string" && { code: this.text(code) }),
    });
  }

  /** Returns whether a value neither is nor could hide a secret: plain data, and errors that hold only plain data. */
  #harmless(value: unknown, depth = 0): boolean {
    if (typeof value === "string") return this.text(value) === value;
    if (typeof value === "function" || typeof value === "symbol") return false;
    if (!isObject(value)) return true;
    const prototype = Object.getPrototypeOf(value);
    const plain =
      isError(value) || Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
    if (!plain || depth === MAX_DEPTH) return false;
    // An error inherits its name, and may inherit the others.
    return [...Reflect.ownKeys(value), "name", "message", "stack"].every(
      (name) =>
        this.#harmless(typeof name === "symbol" ? name.description : name) &&
        this.#harmless(value[name as never], depth + 1),
    );
  }
}

const MAX_DEPTH = 20;

/** Checks the kind as well, since in Jest `fetch` throws errors of another realm. */
function isError(value: unknown): value is Error {
  return value instanceof Error || kindOf(value) === "Error";
}

function spellingsIn(secret: unknown): string[] {
  // Single characters would blank whole texts.
  if (typeof secret === "string") return secret.length > 1 ? spellingsOf(secret) : [];
  return isObject(secret) ? Object.values(secret).flatMap(spellingsIn) : [];
}
