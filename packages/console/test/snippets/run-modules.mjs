// Runs the modules of the list on standard input, each with its environment, and prints their errors.
import { json } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { isApiError } from "@linkwright/runtime";

const failures = [];
console.log = () => {};
for (const { name, file, environment } of await json(process.stdin)) {
  Object.assign(process.env, environment);
  try {
    await import(pathToFileURL(file).href);
  } catch (error) {
    // A provider's error is a response, so the request was sent.
    if (!isApiError(error)) failures.push(`${name}: ${error?.stack ?? error}`);
  }
}
process.stdout.write(JSON.stringify(failures));
