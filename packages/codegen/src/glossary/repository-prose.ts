import { existsSync } from "node:fs";
import path from "node:path";
import { UserError } from "../command/main.ts";
import { git } from "../repository/git.ts";
import { checkProse } from "./check-prose.ts";
import { type FindWords, GLOSSARY } from "./glossary.ts";

/** Files that people write to be read: code, pages and specs. */
const PROSE = /\.(tsx?|mjs|md)$|^specs\/[^/]+\/.*\.yaml$/;
/** Files that a program writes. Their texts come from elsewhere, where they are checked. */
const WRITTEN = /(^|\/)(generated|toy)\/|(^|\/)(CHANGELOG|THIRD-PARTY)\.md$/;

/** Throws a `UserError` that lists what in the repository's files is not in the terms of the glossary. */
export function checkRepositoryProse(root: string, findWords: FindWords): void {
  const files = git(root, "ls-files", "--cached", "--others", "--exclude-standard").split("\n");
  const written = files.filter((file) => PROSE.test(file) && !WRITTEN.test(file) && existsSync(path.join(root, file)));
  const problems = checkProse(written, root, findWords);
  if (problems.length > 0) throw new UserError([...problems, `The terms are in ${GLOSSARY}.`].join("\n"));
}
