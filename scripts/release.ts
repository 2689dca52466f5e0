// pnpm release: the steps of a release. Each can be killed at any moment; running it again completes it, or tells what to do first.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { main, UserError } from "@linkwright/codegen/command/main";
import { billOfMaterials } from "./release/bill-of-materials.ts";
import { publish, tag } from "./release/publish.ts";
import { releaseCheck } from "./release/release-check.ts";
import { version } from "./release/version.ts";

const USAGE = `pnpm release check [part …]  checks what must hold before a release, or the named parts of it
pnpm release version         gives packages the versions and changelogs that the changesets ask for
pnpm release publish         builds, publishes what the registry does not have, tags it
pnpm release tag             tags what is published, where that was missed
pnpm release sbom <file>     writes what the packages consist of, as CycloneDX`;

await main(async () => {
  const [step, ...args] = process.argv.slice(2);
  if (step === "check") return releaseCheck(args);
  const [file, ...rest] = args;
  if (rest.length > 0 || (step === "sbom") !== (file !== undefined)) throw new UserError(USAGE);
  switch (step) {
    case "version": {
      const files = await version();
      console.log(
        files.length > 0 ? `changed ${files.join("\nchanged ")}` : "No changesets: nothing to give a version",
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
