// pnpm changeset: manages the changesets of a branch. Everything except the two commands below is the changesets CLI
// itself.
import { parseArgs } from "node:util";
import { readBranch } from "@linkwright/codegen/changesets/branch";
import { problemsOf } from "@linkwright/codegen/changesets/problems";
import { writeSpecChangesets } from "@linkwright/codegen/changesets/spec-changesets";
import { main, UserError } from "@linkwright/codegen/command/main";
import { runTool } from "@linkwright/codegen/repository/run-task";

const USAGE = `pnpm changeset check [--base <git ref>] [--ships-nothing]   lists the changesets that a branch lacks
pnpm changeset from-spec [--base <git ref>]                 writes the changesets that changed descriptions require
pnpm changeset [--empty]                                    asks for the changes and writes a changeset
  --base            branch to merge into (default: origin/main, else main)
  --ships-nothing   same as an empty changeset: only changed descriptions need a changeset`;

await main(async () => {
  const [step] = process.argv.slice(2);
  if (step === "--help") throw new UserError(USAGE);
  if (step === "check") await check();
  else if (step === "from-spec") await fromSpec();
  else process.exitCode = await runTool("changeset", process.argv.slice(2));
});

async function check(): Promise<void> {
  const { base, "ships-nothing": shipsNothing } = options();
  const branch = await readBranch(base);
  const problems = problemsOf(branch, shipsNothing);
  if (problems.length > 0) throw new UserError(problems.join("\n\n"));
  const names = [...branch.shipped.keys()];
  console.log(
    names.length === 0
      ? "No published files changed, so no changeset is needed."
      : `The changesets cover the changes to ${names.join(", ")}.`,
  );
}

async function fromSpec(): Promise<void> {
  const branch = await readBranch(options().base);
  const written = writeSpecChangesets(branch);
  for (const { file, what } of written) console.log(`${what} ${file}`);
  if (written.some(({ what }) => what !== "removed")) return;
  const base = branch.base.slice(0, 7);
  console.log(`No description differs in meaning from that of ${base}, so none needs a changeset.`);
  const edited = branch.changed.filter((file) => file.startsWith("specs/"));
  if (edited.length > 0)
    console.log("However, files below specs changed. Run `pnpm generate` first, unless already done.");
}

function options() {
  try {
    const { values } = parseArgs({
      args: process.argv.slice(3),
      options: { base: { type: "string" }, "ships-nothing": { type: "boolean", default: false } },
    });
    return values;
  } catch (error) {
    throw new UserError(`${(error as Error).message}\n${USAGE}`);
  }
}
