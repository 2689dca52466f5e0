import { defineConfig } from "vitest/config";

/** From an edited spec to an upgraded project, by way of a registry: minutes, so apart from the other tests. */
export default defineConfig({
  test: {
    include: ["scripts/test/road/*.test.ts"],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    bail: 1, // each step starts where the one before it ended
  },
});
