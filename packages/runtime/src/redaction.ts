import { redacted } from "@linkwright/safe-http/redaction";
import { spellingsOf } from "@linkwright/safe-http/spellings";
import { isObject } from "./is-object.ts";
import { kindOf } from "./request/value.ts";

/** Takes secrets out of texts. */
export class Redactor {
  readonly #secrets: readonly string[];

  constructor(secrets: readonly unknown[]) {
    this.#secrets = secrets.flatMap(spellingsIn);
  }

  text(text: string): string {
    return redacted(this.#secrets, text);
  }

  /** The same for every text within a JSON value; what is nested deeper than any API's errors is left out. */
  value(value: unknown, depth = 0): unknown {
    if (typeof value === "string") return this.text(value);
    if (!isObject(value)) return value;
    if (depth === DEEPEST) return "[too deep]";
    if (Array.isArray(value)) return value.map((item) => this.value(item, depth + 1));
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([name, item]) => [this.text(name), this.value(item, depth + 1)]));
  }

  /** An error's cause as it is, or where it may show a secret, one that says the same without. */
  cause(cause: unknown, depth = 0): unknown {
    if (typeof cause === "string") return this.text(cause);
    if (this.#harmless(cause)) return cause;
    if (!isError(cause)) return undefined;
    const { name, message, stack = "", code } = cause as Error & { code?: unknown };
    const inner = depth < DEEPEST ? this.cause(cause.cause, depth + 1) : undefined;
    const copy = new Error(this.text(message), inner === undefined ? undefined : { cause: inner });
    return Object.assign(copy, {
      name: this.text(name),
      stack: this.text(stack),
      ...(typeof code === "string" && { code: this.text(code) }),
    });
  }

  /** Whether nothing in it is a secret, or could hide one: only plain data and errors of such. */
  #harmless(value: unknown, depth = 0): boolean {
    if (typeof value === "string") return this.text(value) === value;
    if (typeof value === "function" || typeof value === "symbol") return false;
    if (!isObject(value)) return true;
    const prototype = Object.getPrototypeOf(value);
    const plain =
      isError(value) || Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
    if (!plain || depth === DEEPEST) return false;
    // An error inherits its name, and may inherit the others.
    return [...Reflect.ownKeys(value), "name", "message", "stack"].every(
      (name) =>
        this.#harmless(typeof name === "symbol" ? name.description : name) &&
        this.#harmless(value[name as never], depth + 1),
    );
  }
}

const DEEPEST = 20;

/** By its kind, since in Jest `fetch` throws errors of another realm. */
function isError(value: unknown): value is Error {
  return value instanceof Error || kindOf(value) === "Error";
}

function spellingsIn(secret: unknown): string[] {
  // Single characters would blank whole texts.
  if (typeof secret === "string") return secret.length > 1 ? spellingsOf(secret) : [];
  return isObject(secret) ? Object.values(secret).flatMap(spellingsIn) : [];
}
