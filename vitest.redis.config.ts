import { defineConfig } from "vitest/config";

/** The gateway with a real redis-server, apart from the other tests, which need nothing but Node. */
export default defineConfig({
  test: {
    include: ["packages/gateway/test/redis/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
