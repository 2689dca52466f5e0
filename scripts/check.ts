// pnpm check: everything that must hold besides the tests. Runs all of it, then fails where any part did.
import { REPOSITORY_CHECKS, runChecks } from "./lib/checks.ts";
import { main } from "./lib/main.ts";

await main(() => runChecks(REPOSITORY_CHECKS));
