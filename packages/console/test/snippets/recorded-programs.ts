import { afterAll, beforeAll } from "vitest";
import { Programs } from "./programs.ts";
import { Recorder } from "./recorder.ts";

/** Programs, and the server that records what they request, there while the file's tests run. */
export function recordedPrograms(): { readonly recorder: Recorder; readonly programs: Programs } {
  const there = {} as { recorder: Recorder; programs: Programs };
  beforeAll(async () => {
    there.recorder = await Recorder.start();
    there.programs = new Programs();
  });
  afterAll(async () => {
    there.programs.remove();
    await there.recorder.close();
  });
  return there;
}
