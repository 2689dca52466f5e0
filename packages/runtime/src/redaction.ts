import { isObject } from "./is-object.ts";
import { kindOf } from "./request/value.ts";

const REDACTED = "[redacted]";

/** Takes secrets out of texts. */
export class Redactor {
  readonly #secrets: ReadonlySet<string>;

  /** Single characters would blank whole texts. */
  constructor(secrets: Iterable<unknown>) {
    const texts = [...secrets].flatMap(textsIn).filter((secret) => secret.length > 1);
    this.#secrets = new Set(texts.flatMap(spellingsOf));
  }

  /** Found first and taken out then, so that of secrets that overlap or hold each other none leaves a rest. */
  text(text: string): string {
    const found: [start: number, end: number][] = [];
    for (const secret of this.#secrets) {
      for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
        found.push([at, at + secret.length]);
      }
    }
    let shown = "";
    let reached = 0;
    for (const [start, end] of found.sort(([a], [b]) => a - b)) {
      if (start >= reached) shown += text.slice(reached, start) + REDACTED;
      reached = Math.max(reached, end);
    }
    return shown + text.slice(reached);
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

function textsIn(secret: unknown): string[] {
  if (typeof secret === "string") return [secret];
  return isObject(secret) ? Object.values(secret).flatMap(textsIn) : [];
}

/** As it is, in JSON, in a path, in a query (where URLs encode one character more), and in a form. */
function spellingsOf(secret: string): string[] {
  const inPath = encoded(secret);
  const inForm = new URLSearchParams([["", secret]]).toString().slice(1);
  return [secret, JSON.stringify(secret).slice(1, -1), inPath, inPath.replaceAll("'", "%27"), inForm];
}

function encoded(secret: string): string {
  try {
    return encodeURIComponent(secret);
  } catch {
    return secret;
  }
}
