import { UserError } from "@linkwright/codegen/command/main";
import type { Check } from "./checks.ts";
import { dependencies, licenceProblems } from "./licences.ts";
import { packageProblems } from "./package-rules.ts";
import { publintProblems, typeResolutionProblems } from "./package-tools.ts";
import { readPacked } from "./packed-package.ts";
import { pack } from "./packed-packages.ts";

/** What must hold of the packages as they would be published; they are packed into `folder` when first asked for. */
export function packageChecks(folder: string): Check[] {
  let tarballs: Promise<Map<string, string>> | undefined;
  const packed = () => {
    tarballs ??= pack(folder);
    return tarballs;
  };
  const ofEach = (problemsOf: (name: string, tarball: string) => string[] | Promise<string[]>) => async () => {
    const problems: string[] = [];
    for (const [name, tarball] of await packed())
      for (const problem of await problemsOf(name, tarball)) problems.push(`packages/${name}: ${problem}`);
    failOn(problems);
  };
  return [
    {
      name: "contents",
      what: "what each package holds and says of itself",
      run: ofEach((name, tarball) => packageProblems(readPacked(tarball), `packages/${name}`)),
    },
    { name: "publint", what: "publint", run: ofEach((_, tarball) => publintProblems(tarball)) },
    { name: "attw", what: "are the types wrong", run: ofEach((_, tarball) => typeResolutionProblems(tarball)) },
    {
      name: "licences",
      what: "licences of what packages hold and bring",
      run: async () => {
        const packages = [...(await packed()).values()].map(readPacked);
        const installed = await dependencies(packages.map(({ manifest }) => manifest.name));
        failOn(licenceProblems(installed, packages));
      },
    },
  ];
}

function failOn(problems: string[]): void {
  if (problems.length > 0) throw new UserError(problems.join("\n"));
}
