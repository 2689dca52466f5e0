// Runs the modules of the list on its input, each with the environment that stands beside it, and prints what they threw.
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
    // The provider's error is a response: the request has been made.
    if (!isApiError(error)) failures.push(`${name}: ${error?.stack ?? error}`);
  }
}
process.stdout.write(JSON.stringify(failures));
