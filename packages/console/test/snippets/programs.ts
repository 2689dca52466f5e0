import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { root } from "@linkwright/codegen/repository/root";
import ts from "typescript";

const run = promisify(execFile);
const LARGEST_OUTPUT = 64 * 1024 * 1024;
const SHELLS = 4;

/** A snippet, ready to be run. */
export interface Program {
  name: string;
  text: string;
  environment: Record<string, string>;
}

/** Snippets as files in a folder of their own, beside the packages that they import. */
export class Programs {
  readonly #folder: string;
  #runs = 0;

  constructor() {
    this.#folder = mkdtempSync(path.join(tmpdir(), "linkwright-snippets-"));
    this.#write("package.json", '{ "type": "module" }');
    // Curl alone on its line of errors.
    this.#write(".curlrc", "silent\nshow-error\n");
    symlinkSync(path.join(root, "node_modules"), path.join(this.#folder, "node_modules"), "junction");
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }

  /** What the compiler finds wrong with the snippets, all in one program, as a strict project has it. */
  typeErrors(programs: readonly Program[]): string[] {
    const texts = new Map(
      programs.map(({ text }, index) => [this.#write(`typed-${index}.ts`, text), programs[index]?.name ?? ""]),
    );
    const options: ts.CompilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noUnusedLocals: true,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      types: ["node"],
      typeRoots: [path.join(this.#folder, "node_modules/@types")],
    };
    return ts.getPreEmitDiagnostics(ts.createProgram([...texts.keys()], options)).map(({ file, messageText }) => {
      const message = ts.flattenDiagnosticMessageText(messageText, "\n");
      return `${texts.get(file?.fileName ?? "") ?? file?.fileName}: ${message}\n${file?.text ?? ""}`;
    });
  }

  /** What modules threw other than a provider's refusal; all are run by one Node. */
  async runModules(programs: readonly Program[]): Promise<string[]> {
    // Two may run at once.
    const own = `modules-${this.#runs++}`;
    const list = programs.map(({ name, text, environment }, index) => ({
      name,
      file: this.#write(`${own}-${index}.ts`, text),
      environment,
    }));
    const runner = fileURLToPath(new URL("run-modules.mjs", import.meta.url));
    const { stdout } = await run(process.execPath, [runner, this.#write(`${own}.json`, JSON.stringify(list))], {
      maxBuffer: LARGEST_OUTPUT,
    });
    return JSON.parse(stdout) as string[];
  }

  /** What shell commands failed, which curl does where it made no request. */
  async runCommands(programs: readonly Program[]): Promise<string[]> {
    const shards = Array.from({ length: SHELLS }, (_, shard) =>
      programs.filter((_, index) => index % SHELLS === shard),
    );
    const outputs = await Promise.all(
      shards.map(async (shard, index) => {
        const script = this.#write(`commands-${index}.sh`, shard.map(isolated).join("\n"));
        const { stdout } = await run("sh", [script], {
          maxBuffer: LARGEST_OUTPUT,
          env: { PATH: process.env["PATH"], CURL_HOME: this.#folder },
        });
        return stdout;
      }),
    );
    return outputs.flatMap((output) => output.split("\n").filter((line) => line !== ""));
  }

  #write(name: string, text: string): string {
    const file = path.join(this.#folder, name);
    writeFileSync(file, text);
    return file;
  }
}

/** The command in an environment of its own; says where it failed. */
function isolated({ name, text, environment }: Program): string {
  const exports = Object.entries(environment).map(([variable, value]) => `export ${variable}='${value}'`);
  return `(${exports.join("; ")}
{ ${text}} >/dev/null || echo '${name}: exit' $?)`;
}
