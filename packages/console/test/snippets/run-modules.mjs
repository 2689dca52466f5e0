// Runs the modules of a list, each with the environment that stands beside it, and prints what they threw.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { isApiError } from "@linkwright/runtime";

const failures = [];
console.log = () => {};
for (const { name, file, environment } of JSON.parse(readFileSync(process.argv[2], "utf8"))) {
  Object.assign(process.env, environment);
  try {
    await import(pathToFileURL(file).href);
  } catch (error) {
    // The provider's refusal is an answer: the request has been made.
    if (!isApiError(error)) failures.push(`${name}: ${error?.stack ?? error}`);
  }
}
process.stdout.write(JSON.stringify(failures));
