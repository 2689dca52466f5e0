import { defineConfig } from "vitest/config";

/** The sandbox's page and the console in a real browser, apart from the other tests, which need nothing but Node. */
export default defineConfig({
  test: {
    include: ["packages/*/test/page/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 5000 } },
  },
});
