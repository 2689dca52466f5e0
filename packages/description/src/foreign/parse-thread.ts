// Run as a thread by parsed.ts.
import { parentPort, workerData } from "node:worker_threads";
import { parse } from "./parse.ts";

parentPort?.postMessage(parse(workerData as string));
