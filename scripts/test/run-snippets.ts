// Imports programs one after another and sends the parent process the outcome of each. Requests to the providers go to the
// sandbox, so that the programs run as printed.
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { getGlobalDispatcher, setGlobalDispatcher } from "undici";

export interface Outcome {
  file: string;
  /** `undefined` if it succeeded. */
  error?: string;
}

const [sandbox = "", ...files] = process.argv.slice(2);
const PROVIDERS = /^https:\/\/(test\.stytch\.com|api\.upvio\.com)(?=\/)/;
const { fetch } = globalThis;
const dispatcher = getGlobalDispatcher();
// What a snippet stubs is not sent to the sandbox: undici's `MockAgent` is a dispatcher of its own, and msw passes a
// request.
const toSandbox: typeof fetch = (input, init) => {
  const stubbed = getGlobalDispatcher() !== dispatcher || input instanceof Request;
  return fetch(stubbed ? input : String(input).replace(PROVIDERS, sandbox), init);
};

for (const file of files) {
  globalThis.fetch = toSandbox;
  setGlobalDispatcher(dispatcher);
  const outcome: Outcome = await import(pathToFileURL(file).href).then(
    () => ({ file }),
    (error) => ({ file, error: inspect(error) }),
  );
  process.send?.(outcome);
}
