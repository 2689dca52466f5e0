import { expect, vi } from "vitest";

/**
 * Runs the module of a command that fails, with only the given variables, and returns its error output. Runs in this
 * process, since another one would take half a second.
 */
export async function failingCommand(
  load: () => Promise<unknown>,
  args: readonly string[],
  variables: Record<string, string> = {},
): Promise<string> {
  const { argv, env, exitCode } = process;
  let text = "";
  const write = vi.spyOn(process.stderr, "write").mockImplementation((chunk) => {
    text += chunk;
    return true;
  });
  try {
    Object.assign(process, { argv: [...argv.slice(0, 2), ...args], env: variables, exitCode: undefined });
    vi.resetModules();
    await load();
    await expect.poll(() => process.exitCode).toBe(1);
    return text;
  } finally {
    Object.assign(process, { argv, env, exitCode });
    write.mockRestore();
  }
}
