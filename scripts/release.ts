// pnpm release: the steps of a release. Each can be killed at any time; running it again completes it, or reports what to
// do first.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { main, UserError } from "@linkwright/codegen/command/main";
import { billOfMaterials } from "./release/bill-of-materials.ts";
import { publish, tag } from "./release/publish.ts";
import { releaseCheck } from "./release/release-check.ts";
import { version } from "./release/version.ts";

const USAGE = `pnpm release check [part …]  checks what is required for a release, or the given parts of it
pnpm release version         sets versions and changelogs according to the changesets
pnpm release publish         builds, publishes what is not in the registry yet, and tags it
pnpm release tag             tags published versions that have no tag yet
pnpm release sbom <file>     writes the bill of materials of the packages in CycloneDX format`;

await main(async () => {
  const [step, ...args] = process.argv.slice(2);
  if (step === "check") return releaseCheck(args);
  const [file, ...rest] = args;
  if (rest.length > 0 || (step === "sbom") !== (file !== undefined)) throw new UserError(USAGE);
  switch (step) {
    case "version": {
      const files = await version();
      console.log(
        files.length > 0 ? `changed ${files.join("\nchanged ")}` : "No changesets, so there are no new versions",
      );
      break;
    }
    case "publish":
      console.log(await publish());
      break;
    case "tag":
      console.log(await tag());
      break;
    case "sbom":
      writeFileSync(path.resolve(file ?? ""), await billOfMaterials());
      break;
    default:
      throw new UserError(USAGE);
  }
});
