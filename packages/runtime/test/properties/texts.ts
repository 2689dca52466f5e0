import { Console } from "node:console";
import { Writable } from "node:stream";
import { format, inspect } from "node:util";

const WHOLE = { depth: null, maxStringLength: null, maxArrayLength: null, breakLength: Number.POSITIVE_INFINITY };

/** Returns every text of a value when it is printed, joined or serialized, and of what it contains. */
export function textsOf(thing: unknown): string[] {
  return [
    inspect(thing, { ...WHOLE, showHidden: true, getters: true }),
    printed(thing),
    format("%s %j", thing, thing),
    `${JSON.stringify(thing)}`,
    String(thing),
    ...(thing instanceof Error ? errorTexts(thing) : []),
  ];
}

function errorTexts(error: Error): string[] {
  const causes = error.cause === undefined || error.cause === error ? [] : textsOf(error.cause);
  return [error.message, error.stack ?? "", error.name, ...causes];
}

let lines = "";
const paper = new Console(
  new Writable({
    write(chunk, _encoding, done) {
      lines += chunk;
      done();
    },
  }),
);

function printed(thing: unknown): string {
  lines = "";
  paper.log(thing);
  return lines;
}

/** Spellings of a secret in a text. */
function spellingsOf(secret: string): string[] {
  const escaped = JSON.stringify(secret).slice(1, -1);
  const spellings = [
    secret,
    escaped,
    encodeURIComponent(secret),
    inspect(secret).slice(1, -1),
    new URLSearchParams([["", secret]]).toString().slice(1),
  ];
  return [...new Set([...spellings, escaped.replaceAll('\\"', '"'), JSON.stringify(escaped).slice(1, -1)])];
}

/** Returns the first secret in the texts and its position; undefined if there is none. */
export function shown(texts: readonly string[], secrets: readonly string[]): string | undefined {
  for (const secret of secrets.flatMap(spellingsOf)) {
    for (const text of texts) {
      const index = text.indexOf(secret);
      if (index >= 0) return `${secret} in …${text.slice(Math.max(0, index - 80), index + secret.length + 20)}…`;
    }
  }
  return undefined;
}
