// pnpm changeset:from-spec: writes the changesets that a branch's changes of the descriptions ask for.
import { parseArgs } from "node:util";
import { readBranch } from "@linkwright/codegen/changesets/branch";
import { writeSpecChangesets } from "@linkwright/codegen/changesets/spec-changesets";
import { main, UserError } from "@linkwright/codegen/command/main";

const USAGE = `pnpm changeset:from-spec [--base <git ref>]
  --base   the branch to merge into (default: origin/main, else main)`;

await main(async () => {
  const { values } = parseArgs({ options: { base: { type: "string" }, help: { type: "boolean" } } });
  if (values.help) throw new UserError(USAGE);
  const branch = await readBranch(values.base);
  const written = writeSpecChangesets(branch);
  for (const { file, what } of written) console.log(`${what} ${file}`);
  if (written.some(({ what }) => what !== "removed")) return;
  console.log(
    `No description differs in meaning from that of ${branch.base.slice(0, 7)}: no changeset is needed for one.`,
  );
  const edited = branch.changed.filter((file) => file.startsWith("specs/"));
  if (edited.length > 0) console.log("Files below specs changed, though. If not yet done, run `pnpm generate` first.");
});
