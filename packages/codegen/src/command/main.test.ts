import { execFile } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";
import { root } from "../repository/root.ts";

/** Runs a script that fails with this error. Returns its output and exit code. */
function failing(error: string): Promise<{ code: number; stderr: string }> {
  const script = `
    import { main, UserError } from ${JSON.stringify(path.join(import.meta.dirname, "main.ts"))};
    import { DescriptionError } from "@linkwright/description/description-error";
    await main(async () => { throw new ${error}; }, 3);`;
  return new Promise((resolve) => {
    const cwd = path.join(root, "packages/codegen");
    execFile(process.execPath, ["--input-type=module", "--eval", script], { cwd }, (failure, _stdout, stderr) =>
      resolve({ code: Number(failure?.code ?? 0), stderr }),
    );
  });
}

test.each(["UserError", "DescriptionError"])("prints only the message of a %s", async (name) => {
  expect(await failing(`${name}("It is not there.")`)).toEqual({ code: 3, stderr: "It is not there.\n" });
});

test("prints any other error with its stack", async () => {
  expect(await failing(`TypeError("It is a bug.")`)).toEqual({
    code: 3,
    stderr: expect.stringMatching(/^TypeError: It is a bug\.\n +at /),
  });
});
