import { UserError } from "@linkwright/codegen/command/main";
import { root } from "@linkwright/codegen/repository/root";
import { runTask } from "@linkwright/codegen/repository/run-task";
import type { Check } from "./checks.ts";
import { dependencies, licenseProblems } from "./licenses.ts";
import { packageProblems } from "./package-rules.ts";
import { readPacked } from "./packed-package.ts";
import { pack } from "./packed-packages.ts";

/** Checks of the packages as they would be published. They are packed into `folder` when first needed. */
export function packageChecks(folder: string): Check[] {
  let tarballs: Promise<Map<string, string>> | undefined;
  const packed = () => {
    tarballs ??= pack(folder);
    return tarballs;
  };
  return [
    { name: "attw", what: "publint, are the types wrong", run: () => buildAsInCi() },
    {
      name: "contents",
      what: "contents and manifest of each package",
      run: async () => {
        const problems = [...(await packed())].flatMap(([name, tarball]) =>
          packageProblems(readPacked(tarball), `packages/${name}`).map((problem) => `packages/${name}: ${problem}`),
        );
        failOn(problems);
      },
    },
    {
      name: "licenses",
      what: "licenses of bundled and installed packages",
      run: async () => {
        const packages = [...(await packed()).values()].map(readPacked);
        const installed = await dependencies(packages.map(({ manifest }) => manifest.name));
        failOn(licenseProblems(installed, packages));
      },
    },
  ];
}

/**
 * Builds the packages of a repository with the checks that `tsdown.base.ts` runs in CI only. Runs all of them even if some
 * fail.
 */
export function buildAsInCi(repository = root): Promise<string> {
  return runTask("turbo", ["run", "build", "--continue", "--output-logs=errors-only"], {
    cwd: repository,
    env: { ...process.env, CI: "true" },
  });
}

function failOn(problems: string[]): void {
  if (problems.length > 0) throw new UserError(problems.join("\n"));
}
