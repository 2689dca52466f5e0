import { readFileSync } from "node:fs";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

/** What publint finds wrong with a packed package. */
export async function publintProblems(tarball: string): Promise<string[]> {
  const data = Uint8Array.from(readFileSync(tarball)).buffer;
  const { messages, pkg } = await publint({ pack: { tarball: data }, strict: true });
  return messages.map((message) => `${formatMessage(message, pkg, { color: false })}`);
}

/** Where TypeScript reads a packed package otherwise than Node does, as @arethetypeswrong finds it. */
export async function typeResolutionProblems(tarball: string): Promise<string[]> {
  const packed = createPackageFromTarballData(readFileSync(tarball));
  const result = await checkPackage(packed);
  if (!result.types) return ["no types are packed"];
  // `node10`, TypeScript's resolution of before 4.7, knows no `exports`; a package without `require` is for ES modules alone.
  const manifest = packed.readFile(`/node_modules/${packed.packageName}/package.json`);
  const unserved = manifest.includes('"require":') ? ["node10"] : ["node10", "node16-cjs"];
  return result.problems
    .filter((problem) => !("resolutionKind" in problem && unserved.includes(problem.resolutionKind)))
    .map(({ kind, ...rest }) => {
      const place = "entrypoint" in rest ? `${rest.entrypoint} (${rest.resolutionKind})` : JSON.stringify(rest);
      return `${kind}: ${place}`;
    });
}
