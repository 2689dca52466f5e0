import { expect, onTestFinished, test, vi } from "vitest";
import { portOf, run, stopOnSignal, UsageError, wholeNumber } from "./command-line.ts";

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

test("an option's number is an integer up to the maximum", () => {
  expect(["0", "7", "007", "10"].map((text) => wholeNumber("--a", text, 10))).toEqual([0, 7, 7, 10]);
  for (const text of ["", " ", "11", "-1", "+1", "1.0", "1e1", "0x1", "1 ", "one", "１", "10n", "Infinity"])
    expect(() => wholeNumber("--a", text, 10)).toThrow(
      new UsageError(`--a takes a number from 0 to 10, not "${text}".`),
    );
  expect(() => wholeNumber("--a", "9007199254740992", Number.MAX_SAFE_INTEGER)).toThrow(UsageError);
});

test("a port is one of TCP", () => {
  expect([portOf("0"), portOf("65535")]).toEqual([0, 65_535]);
  expect(() => portOf("65536")).toThrow('--port takes a number from 0 to 65535, not "65536".');
});

/** Records what is written to standard error. */
function written() {
  const { exitCode } = process;
  const lines: unknown[] = [];
  const spy = vi.spyOn(process.stderr, "write").mockImplementation((line) => lines.push(line) > 0);
  onTestFinished(() => {
    spy.mockRestore();
    process.exitCode = exitCode;
  });
  process.exitCode = undefined;
  return lines;
}

test("an error of a command becomes one line and the exit code", async () => {
  const lines = written();
  run(async () => {});
  await Promise.resolve();
  expect([lines, process.exitCode]).toEqual([[], undefined]);
  run(() => Promise.reject(new UsageError("No such option.")));
  await expect.poll(() => process.exitCode).toBe(1);
  expect(lines).toEqual(["No such option.\n"]);
});

test.each(["SIGINT", "SIGTERM"] as const)("%s stops what is served, the first one alone", async (signal) => {
  const lines = written();
  // As the process itself does; listeners of the test runner are ignored.
  const known = SIGNALS.flatMap((each) => process.rawListeners(each));
  const own = (each: NodeJS.Signals) => process.rawListeners(each).filter((listener) => !known.includes(listener));
  onTestFinished(() => {
    for (const each of SIGNALS) for (const listener of own(each)) process.off(each, listener as () => void);
  });
  const stop = vi.fn(() => Promise.reject(new Error("It does not stop.")));
  stopOnSignal(stop);
  expect(SIGNALS.map((each) => own(each).length)).toEqual([1, 1]);
  own(signal)[0]?.();
  expect(stop).toHaveBeenCalledOnce();
  expect(own(signal)).toEqual([]);
  await expect.poll(() => lines).toEqual(["It does not stop.\n"]);
  expect(process.exitCode).toBe(1);
});
