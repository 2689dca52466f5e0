import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/*/test/**/*.test.ts", "scripts/test/**/*.test.ts", "examples/*/*.test.ts"],
    // In a browser: vitest.browser.config.ts; with a redis-server: vitest.redis.config.ts; to a registry and back: vitest.road.config.ts.
    exclude: ["packages/*/test/page/**", "packages/gateway/test/redis/**", "scripts/test/road/**"],
    typecheck: {
      enabled: true,
      include: ["packages/*/test/**/*.test-d.ts"],
      tsconfig: "./tsconfig.json",
    },
    testTimeout: 15_000,
    // All cores: the longest tests mostly wait for processes that they have started.
    maxWorkers: "100%",
    // The sandbox then fails on any answer of its own that its description does not have.
    env: { LINKWRIGHT_SANDBOX_CHECK_ANSWERS: "1" },
  },
});
