import { Worker } from "node:worker_threads";
import { DescriptionError } from "../description-error.ts";
import { isJson, type Parsed, parse } from "./parse.ts";

const SECONDS = 60;
const MEGABYTES = 1024;

/**
 * Parses JSON or YAML of third parties. YAML is parsed in a thread of its own with bounds of time and memory, since a short text can
 * stand for any amount of data; JSON cannot. Throws a `DescriptionError` in one line for
 * what is broken or beyond a bound.
 */
export async function parsed(text: string, name: string): Promise<unknown> {
  const result = isJson(text) ? parse(text) : await inThread(text);
  if ("problem" in result) throw new DescriptionError(`${name} ${result.problem.replaceAll(/\s+/g, " ")}`);
  return result.value;
}

function inThread(text: string): Promise<Parsed> {
  const worker = new Worker(new URL("./parse-thread.ts", import.meta.url), {
    workerData: text,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    execArgv: [],
  });
  return new Promise<Parsed>((resolve, reject) => {
    const timer = setTimeout(
      () => resolve({ problem: `takes more than ${SECONDS} s to parse: not read.` }),
      SECONDS * 1000,
    );
    worker.once("message", (result: Parsed) => {
      clearTimeout(timer);
      resolve(result);
    });
    worker.once("error", (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY")
        resolve({ problem: `takes more than ${MEGABYTES} MB of memory to parse: not read.` });
      else reject(error);
    });
  }).finally(() => worker.terminate());
}
