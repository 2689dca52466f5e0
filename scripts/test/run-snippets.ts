// Imports programs one after another and sends the parent process the outcome of each. What they send to the providers goes to the
// sandbox, so that they run as they are printed.
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";

export interface Outcome {
  file: string;
  /** Undefined where it succeeded. */
  error?: string;
}

const [sandbox = "", ...files] = process.argv.slice(2);
const PROVIDERS = /^https:\/\/(test\.stytch\.com|api\.upvio\.com)(?=\/)/;
const { fetch } = globalThis;
globalThis.fetch = (input, init) => fetch(String(input).replace(PROVIDERS, sandbox), init);

for (const file of files) {
  const outcome: Outcome = await import(pathToFileURL(file).href).then(
    () => ({ file }),
    (error) => ({ file, error: inspect(error) }),
  );
  process.send?.(outcome);
}
