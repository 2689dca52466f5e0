import type { Sandbox } from "@linkwright/sandbox";
import { afterAll, beforeAll } from "vitest";
import { Programs } from "./programs.ts";
import { Recorder } from "./recorder.ts";

/** Programs and the server that records their requests, for the tests of a file. */
export function recordedPrograms(startSandbox?: () => Promise<Sandbox>): {
  readonly recorder: Recorder;
  readonly programs: Programs;
} {
  const there = {} as { recorder: Recorder; programs: Programs };
  beforeAll(async () => {
    there.recorder = await Recorder.start(await startSandbox?.());
    there.programs = new Programs();
  });
  afterAll(async () => {
    there.programs.remove();
    await there.recorder.close();
  });
  return there;
}
