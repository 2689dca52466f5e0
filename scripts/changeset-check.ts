// pnpm changeset:check: whether a branch brings the changesets that what it changed asks for.
import { parseArgs } from "node:util";
import { readBranch } from "@linkwright/codegen/changesets/branch";
import { problemsOf } from "@linkwright/codegen/changesets/problems";
import { main, UserError } from "@linkwright/codegen/command/main";

const USAGE = `pnpm changeset:check [--base <git ref>] [--ships-nothing]
  --base            the branch to merge into (default: origin/main, else main)
  --ships-nothing   as an empty changeset: no changeset is needed but for what changed in a description`;

await main(async () => {
  const { values } = parseArgs({
    options: { base: { type: "string" }, "ships-nothing": { type: "boolean" }, help: { type: "boolean" } },
  });
  if (values.help) throw new UserError(USAGE);
  const branch = await readBranch(values.base);
  const problems = problemsOf(branch, values["ships-nothing"] ?? false);
  if (problems.length > 0) throw new UserError(problems.join("\n\n"));
  const names = [...branch.shipped.keys()];
  console.log(
    names.length === 0
      ? "Nothing that ships has changed: no changeset is needed."
      : `The changesets cover what changed of ${names.join(", ")}.`,
  );
});
