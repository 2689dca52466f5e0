import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { root } from "@linkwright/codegen/repository/root";
import ts from "typescript";

const run = promisify(execFile);
const LARGEST_OUTPUT = 64 * 1024 * 1024;

/** A runnable snippet. */
export interface Program {
  /** Different for each program. */
  name: string;
  text: string;
  environment: Record<string, string>;
}

/** Writes snippets to a folder from which the packages that they import resolve. */
export class Programs {
  readonly #folder: string;
  readonly #modules = new Map<string, string>();

  constructor() {
    this.#folder = mkdtempSync(path.join(tmpdir(), "linkwright-snippets-"));
    this.#write("package.json", '{ "type": "module" }');
    this.#write(".curlrc", "silent\nshow-error\n");
    symlinkSync(path.join(root, "node_modules"), path.join(this.#folder, "node_modules"), "junction");
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }

  /** Compiles all snippets in one program with strict options and returns the errors. */
  typeErrors(programs: readonly Program[]): string[] {
    const names = new Map(programs.map((each) => [this.#moduleOf(each), each.name]));
    const program = ts.createProgram([...names.keys()], {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noUnusedLocals: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      customConditions: ["@linkwright/source"],
      allowImportingTsExtensions: true,
      types: ["node"],
      typeRoots: [path.join(this.#folder, "node_modules/@types")],
    });
    const problems = [
      ...program.getConfigFileParsingDiagnostics(),
      ...program.getOptionsDiagnostics(),
      ...program.getGlobalDiagnostics(),
      // The packages' own files are checked elsewhere.
      ...[...names.keys()].flatMap((name) => {
        const file = program.getSourceFile(name);
        return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
      }),
    ];
    return problems.map(({ file, messageText }) => {
      const message = ts.flattenDiagnosticMessageText(messageText, "\n");
      return `${names.get(file?.fileName ?? "") ?? file?.fileName}: ${message}\n${file?.text ?? ""}`;
    });
  }

  /** Runs modules in one process and returns their errors, except for those of the provider. */
  async runModules(programs: readonly Program[]): Promise<string[]> {
    const list = programs.map((each) => ({ ...each, file: this.#moduleOf(each) }));
    const runner = fileURLToPath(new URL("run-modules.mjs", import.meta.url));
    const running = run(process.execPath, [runner], { maxBuffer: LARGEST_OUTPUT });
    running.child.stdin?.end(JSON.stringify(list));
    return JSON.parse((await running).stdout) as string[];
  }

  /**
   * Returns what curl wrote about requests that it could not make. A shell takes the commands apart, and one curl, which would take half a minute
   * to be started for each, makes their requests.
   */
  async runCommands(programs: readonly Program[]): Promise<string> {
    const words = path.join(this.#folder, "words");
    const script = [`curl() { printf '%s\\0' "$#" "$@" >>'${words}'; }`, ...programs.map(withVariables)].join("\n");
    await run("sh", ["-e", this.#write("commands.sh", script)]);
    const commands = commandsIn(readFileSync(words, "utf8"));
    const { stderr } = await run(
      "curl",
      commands.flatMap((command, index) => (index === 0 ? command : ["--next", ...command])),
      { maxBuffer: LARGEST_OUTPUT, env: { PATH: process.env["PATH"], CURL_HOME: this.#folder } },
    );
    return stderr;
  }

  #moduleOf({ name, text }: Program): string {
    const known = this.#modules.get(name);
    if (known) return known;
    const file = this.#write(`module-${this.#modules.size}.ts`, text);
    this.#modules.set(name, file);
    return file;
  }

  #write(name: string, text: string): string {
    const file = path.join(this.#folder, name);
    writeFileSync(file, text);
    return file;
  }
}

function withVariables({ text, environment }: Program): string {
  const variables = Object.entries(environment).map(([variable, value]) => `${variable}='${value}'`);
  return `${variables.join("; ")}\n${text}`;
}

/** Encodes lists of words, each preceded by its length. */
function commandsIn(text: string): string[][] {
  const words = text.split("\0");
  const commands: string[][] = [];
  for (let at = 0; at < words.length - 1; ) {
    const end = at + 1 + Number(words[at]);
    commands.push(words.slice(at + 1, end));
    at = end;
  }
  return commands;
}
