// pnpm check: runs all checks other than the tests, then fails if any of them did.

import { main } from "@linkwright/codegen/command/main";
import { REPOSITORY_CHECKS, runChecks } from "./release/checks.ts";

await main(() => runChecks(REPOSITORY_CHECKS));
