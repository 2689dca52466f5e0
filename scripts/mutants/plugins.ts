import { createHash } from "node:crypto";

// Plugins of StrykerJS (https://stryker-mutator.io/docs/stryker-js/plugins), declared by hand: its packages are installed
// when first used, so they cannot be imported here.

interface Node {
  type: string;
  value?: unknown;
  quasis?: { value: { raw: string } }[];
}

interface Mutant {
  id: string;
  fileName: string;
  location: unknown;
  replacement?: string;
}

const isProse = (text: string) => /[A-Za-z]{2,}.* .*[A-Za-z]{2,}/s.test(text);

/** Ignores the text of messages: a test that quotes each would only duplicate it. */
class ProseIgnorer {
  shouldIgnore({ node }: { node: Node }): string | undefined {
    const prose =
      (node.type === "StringLiteral" && isProse(String(node.value))) ||
      (node.type === "TemplateLiteral" && isProse((node.quasis ?? []).map(({ value }) => value.raw).join("")));
    return prose ? "Text of a message." : undefined;
  }
}

/** Selects a share of the mutants, always the same for a seed: `<share of 1>:<seed>`. The others do not count. */
class SampleChecker {
  readonly #share: number;
  readonly #seed: string;

  constructor() {
    const [share = "1", seed = ""] = (process.env.MUTANTS_SAMPLE ?? "").split(":");
    this.#share = Number(share);
    this.#seed = seed;
  }

  async init(): Promise<void> {}

  async check(mutants: Mutant[]): Promise<Record<string, { status: string; reason?: string }>> {
    return Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        this.#takes(mutant) ? { status: "passed" } : { status: "compileError", reason: "Not in the sample." },
      ]),
    );
  }

  group(mutants: Mutant[]): string[][] {
    return [mutants.map(({ id }) => id)];
  }

  #takes({ fileName, location, replacement }: Mutant): boolean {
    const file = fileName.slice(fileName.lastIndexOf("/packages/"));
    const hash = createHash("sha256").update(JSON.stringify([this.#seed, file, location, replacement]));
    return hash.digest().readUInt32BE() / 2 ** 32 < this.#share;
  }
}

export const strykerPlugins = [
  { kind: "Ignore", name: "prose", value: new ProseIgnorer() },
  { kind: "Checker", name: "sample", injectableClass: SampleChecker },
];
