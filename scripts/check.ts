// pnpm check: everything that must hold besides the tests. Runs all of it, then fails where any part did.

import { main } from "@linkwright/codegen/command/main";
import { REPOSITORY_CHECKS, runChecks } from "./release/checks.ts";

await main(() => runChecks(REPOSITORY_CHECKS));
