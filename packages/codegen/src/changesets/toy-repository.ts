import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { toyDescription } from "../compare/toy-description.ts";
import { apiOf } from "../repository/apis.ts";
import { git } from "../repository/git.ts";

/**
 * A small repository on its own branch: the APIs `toy/v1`, whose packages were released as 0.1.0, and `acme/v1`, which has
 * not been released; a sandbox that is built from both descriptions; a runtime. It has no changesets.
 */
export class ToyRepository {
  /** Tag of the release, which is also where the branch starts. */
  static readonly RELEASE = "@linkwright/toy-types@0.1.0";
  readonly folder = mkdtempSync(path.join(tmpdir(), "linkwright-toy-"));

  constructor() {
    this.list("toy@v1", "acme@v1");
    const build = { inputs: ["src/**", "generated/**", "package.json", "tsdown.config.ts"], outputs: ["dist/**"] };
    this.write("turbo.json", JSON.stringify({ globalDependencies: ["tsdown.base.ts"], tasks: { build } }));
    this.write(".changeset/README.md", "Changesets.\n");
    this.#addPackage("runtime", { version: "0.1.0", files: ["dist", "!dist/**/*.map"] });
    this.#addPackage("sandbox", { version: "0.1.0", files: ["dist"] });
    const inputs = ["$TURBO_DEFAULT$", "!test/**", "$TURBO_ROOT$/packages/*-types/generated/**/openapi.json"];
    this.write("packages/sandbox/turbo.json", JSON.stringify({ extends: ["//"], tasks: { build: { inputs } } }));
    this.#addPackage("testing", { version: "0.0.0", private: true });
    for (const [provider, version] of Object.entries({ toy: "0.1.0", acme: "0.0.0" })) {
      this.#addPackage(provider, { version, files: ["dist", "CHANGELOG.md"] });
      this.#addPackage(`${provider}-types`, { version, files: ["generated", "CHANGELOG.md"] });
      this.describe(`${provider}@v1`, () => {});
    }
    this.git("init", "--quiet", "--initial-branch=main", "--template=");
    const config = "[user]\n\tname = Tester\n\temail = tester@example.com\n[commit]\n\tgpgsign = false\n";
    appendFileSync(path.join(this.folder, ".git/config"), config);
    this.commit("Release");
    this.git("tag", ToyRepository.RELEASE);
    this.git("switch", "--quiet", "--create", "work");
  }

  #addPackage(name: string, manifest: object): void {
    this.write(`packages/${name}/package.json`, `${JSON.stringify({ name: `@linkwright/${name}`, ...manifest })}\n`);
    this.write(`packages/${name}/README.md`, `# ${name}\n`);
  }

  /** Writes the list of APIs. */
  list(...names: string[]): void {
    const apis = names.map((name) => `  ${name}:\n    root: specs/${name.replace("@", "/")}/openapi.yaml\n`);
    this.write("redocly.yaml", `apis:\n${apis.join("")}`);
  }

  /** Writes an API's description as `pnpm generate` would after this change to its spec. */
  describe(name: string, change: (toy: ReturnType<typeof toyDescription>) => void): void {
    const description = toyDescription();
    change(description);
    this.write(ToyRepository.description(name), JSON.stringify(description));
  }

  /** Returns the path of an API's description. */
  static description(name: string): string {
    return `${apiOf(name, "").types}/openapi.json`;
  }

  /** Writes a changeset by hand: a size for each package, or an empty one. */
  addChangeset(name: string, sizes: Record<string, string>): string {
    const file = `.changeset/${name}.md`;
    const lines = Object.entries(sizes).map(([each, size]) => `"@linkwright/${each}": ${size}`);
    this.write(file, ["---", ...lines, "---", "", "In my words.", ""].join("\n"));
    return file;
  }

  changesets(): string[] {
    const names = readdirSync(path.join(this.folder, ".changeset"));
    return names.filter((name) => name !== "README.md").map((name) => `.changeset/${name}`);
  }

  git(...args: string[]): string {
    return git(this.folder, ...args);
  }

  commit(message: string): void {
    this.git("add", "--all");
    this.git("commit", "--quiet", `--message=${message}`);
  }

  /** Merges the working tree into the state that the branch starts from. */
  merge(): void {
    this.commit("Merge");
    this.git("branch", "--force", "main", "HEAD");
  }

  /** Resets the repository to its initial state. */
  reset(): void {
    this.git("reset", "--quiet", "--hard", ToyRepository.RELEASE);
    this.git("clean", "--quiet", "--force", "-d");
    this.git("branch", "--force", "main", ToyRepository.RELEASE);
  }

  read(file: string): string {
    return readFileSync(path.join(this.folder, file), "utf8");
  }

  write(file: string, content: string): void {
    mkdirSync(path.dirname(path.join(this.folder, file)), { recursive: true });
    writeFileSync(path.join(this.folder, file), content);
  }

  delete(file: string): void {
    rmSync(path.join(this.folder, file), { recursive: true });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
