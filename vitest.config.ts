import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

// Tests wait for events. These limits only end a test that hangs, so they are far above what a busy machine needs.
const HANGS = 180_000;
const HANGS_AFTER_INSTALLING = 900_000;
export const LIMITS = { testTimeout: HANGS, hookTimeout: HANGS, expect: { poll: { timeout: HANGS / 2 } } };

/** Packages export their source under this condition, so that an edit needs no build to be tested. */
const SOURCE = "@linkwright/source";
const conditions = [SOURCE, "module", "node", "development|production"];

interface Tests {
  include: string[];
  exclude?: string[];
  test?: TestProjectInlineConfiguration["test"];
}

/** Tests that run the source of packages, in their own process and in those that they start. */
export function ofSource(name: string, { include, exclude = [], test }: Tests): TestProjectInlineConfiguration {
  return {
    extends: true,
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    test: {
      name,
      include,
      exclude,
      env: {
        NODE_OPTIONS: nodeOptions(`--conditions=${SOURCE}`),
        // The sandbox then fails on any response of its own that its description does not have.
        LINKWRIGHT_SANDBOX_CHECK_RESPONSES: "1",
      },
      ...test,
    },
  };
}

/** Tests whose subject are the built or packed packages. */
function ofPackages(name: string, include: string[]): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: { name, include, testTimeout: HANGS_AFTER_INSTALLING, hookTimeout: HANGS_AFTER_INSTALLING },
  };
}

function nodeOptions(option: string): string {
  return [process.env.NODE_OPTIONS, option].filter(Boolean).join(" ");
}

const BROWSER = ["packages/*/test/page/**/*.test.ts"];
const REDIS = ["packages/gateway/test/redis/**/*.test.ts"];

/** Files that take the longest, in order: one that is begun late keeps a single core busy at the end. Large files come early anyway. */
const LONGEST = [
  // unit
  "packages/runtime/test/properties/secrets.test.ts",
  "packages/console/test/snippets/snippets.test.ts",
  "packages/sandbox/test/contract/refused-requests.test.ts",
  "packages/sandbox/test/contract/valid-requests.test.ts",
  "packages/codegen/src/add-provider/make-provider.test.ts",
  "packages/codegen/src/compare/comparison.test.ts",
  "packages/codegen/src/upstream/client-differences.test.ts",
  "packages/console/test/flows/flow-code.test.ts",
  "packages/stytch/test/conformance/conformance.test.ts",
  "packages/codegen/src/add-provider/add-provider.test.ts",
  "packages/codegen/src/generate/generation.test.ts",
  // all others
  "scripts/release/end-to-end/end-to-end.test.ts",
  "scripts/matrix/bare-clone.test.ts",
  "scripts/release/add-provider.test.ts",
  "packages/console/test/page/every-operation.test.ts",
  "scripts/matrix/matrix.test.ts",
  "scripts/release/first-change.test.ts",
  "scripts/release/end-to-end/remote-cache.test.ts",
  "packages/console/test/page/access.test.ts",
  "packages/sandbox/test/page/access.test.ts",
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = LONGEST.findIndex((file) => moduleId.endsWith(file));
      return found === -1 ? LONGEST.length : found;
    };
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}

export default defineConfig({
  test: {
    ...LIMITS,
    sequence: { sequencer: LongestFirst },
    // All cores: the longest tests mostly wait for processes that they have started.
    maxWorkers: "100%",
    projects: [
      ofSource("unit", {
        include: [
          "packages/*/test/**/*.test.ts",
          "packages/{codegen,description,safe-http,testing}/src/**/*.test.ts",
          "scripts/test/**/*.test.ts",
          "examples/*/*.test.ts",
        ],
        exclude: [...BROWSER, ...REDIS],
        test: {
          // A process for each core instead of one for each file: starting one costs as much as many files' tests.
          isolate: false,
        },
      }),
      ofSource("browser", {
        include: BROWSER,
        test: { globalSetup: ["packages/console/test/page/build-site.ts"] },
      }),
      ofSource("redis", { include: REDIS }),
      ofPackages("release", ["scripts/release/**/*.test.ts"]),
      ofPackages("matrix", ["scripts/matrix/**/*.test.ts"]),
    ],
  },
});
