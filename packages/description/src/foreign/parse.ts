import { parseDocument } from "yaml";

/** The value of a document, or the problem with it. */
export type Parsed = { value: unknown } | { problem: string };

/** Levels of the deepest known document: 60. */
const DEEPEST = 500;
/** Uses of YAML aliases, those within what an alias stands for included. */
const MOST_ALIASES = 10_000;

class Problem extends Error {}

/** Returns whether a text is read as JSON. JSON is YAML too, but its own parser has clearer messages. */
export function isJson(text: string): boolean {
  return /^\s*[{[]/.test(text);
}

/** Parses JSON or YAML of third parties. */
export function parse(text: string): Parsed {
  try {
    const value = parsedValue(text);
    check(value);
    return { value };
  } catch (error) {
    if (error instanceof RangeError) return { problem: "is nested too deeply to be read." };
    if (error instanceof Problem) return { problem: error.message };
    throw error;
  }
}

function parsedValue(text: string): unknown {
  if (isJson(text)) {
    try {
      return JSON.parse(text);
    } catch (error) {
      if (error instanceof RangeError) throw error;
      throw new Problem(`is broken JSON: ${(error as Error).message}`);
    }
  }
  if (/^\s*<(!doctype|html|\?xml)/i.test(text)) throw new Problem("is an HTML or XML page, not an OpenAPI document.");
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error && /call stack/.test(error.message)) throw new RangeError();
  if (error) throw new Problem(`is broken YAML: ${error.message.split("\n")[0]}`);
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (cause) {
    const { message } = cause as Error;
    if (/alias count/i.test(message)) throw new Problem(`uses YAML aliases more than ${MOST_ALIASES} times: not read.`);
    throw cause instanceof RangeError ? cause : new Problem(`is broken YAML: ${message}`);
  }
}

/** Without recursion, since a document may be nested as deep as its author likes. */
function check(value: unknown): void {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) throw new Problem(`is nested more than ${DEEPEST} levels deep: not read.`);
    const next = new Set<object>();
    for (const node of level) {
      if (typeof node !== "object" || node === null) continue;
      if (Object.hasOwn(node, "__proto__"))
        throw new Problem("has the key `__proto__`, which no object can have: not read.");
      for (const child of Object.values(node)) if (typeof child === "object" && child !== null) next.add(child);
    }
    level = [...next];
  }
}
