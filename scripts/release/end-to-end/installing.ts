import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "@linkwright/codegen/repository/root";
import { expect, test } from "vitest";
import { readersValues, runSnippets, snippetModules, typeErrors } from "../../test/readme-snippets.ts";
import { type Journey, PACKAGES, versionOf } from "./journey.ts";

/** Tests that what is published can be installed, and works as in the README. */
export function installing(journey: () => Journey): void {
  test.each(["npm", "pnpm"] as const)("%s installs everything, and the README's snippets run", async (client) => {
    const { fixture, [client]: project } = journey();
    await project[client](...PACKAGES);
    for (const name of PACKAGES) expect(project.installed(name).version).toBe(versionOf(fixture, name));
    const changelog = readFileSync(project.path("node_modules/@linkwright/stytch/CHANGELOG.md"), "utf8");
    expect(changelog).toContain(`## ${versionOf(fixture, "@linkwright/stytch")}`);

    const sandboxModule = pathToFileURL(project.path("node_modules/@linkwright/sandbox/dist/index.js"));
    const sandbox = await (await import(sandboxModule.href)).startSandbox();
    try {
      const modules = snippetModules(readFileSync(path.join(root, "README.md"), "utf8"), await readersValues(sandbox));
      const files = modules.map((source, index) => project.write(`snippet-${index + 1}.ts`, source));
      const errors = typeErrors(files);
      const { code, errorOf } = await runSnippets(files, sandbox);
      for (const file of files) expect([errors.get(file), errorOf(file)], file).toEqual([[], undefined]);
      expect(code).toBe(0);
    } finally {
      await sandbox.close();
    }
  });
}
