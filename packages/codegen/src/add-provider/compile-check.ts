import path from "node:path";
import ts from "typescript";
import { UserError } from "../command/main.ts";

const SHOWN = 10;

/**
 * Compiles files that are not written yet as if they were in the repository. `packages` are the types of packages that are
 * not linked yet, by name. Throws a `UserError` with the first errors of the compiler.
 */
export function checkCompiles(
  files: ReadonlyMap<string, string>,
  entries: readonly string[],
  repository: string,
  packages: Record<string, string>,
): void {
  const { config } = ts.readConfigFile(path.join(repository, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, repository);
  const paths = Object.fromEntries(
    Object.entries(packages).map(([name, file]) => [name, [path.join(repository, file)]]),
  );
  // Declaration files are checked, too.
  const compiler = { ...options, paths, noEmit: true, skipLibCheck: false };
  const host = ts.createCompilerHost(compiler);
  const contents = new Map([...files].map(([file, content]) => [path.join(repository, file), content]));
  const folders = new Set([...contents.keys()].flatMap(foldersAbove));
  const { readFile, fileExists } = host;
  host.readFile = (name) => contents.get(path.normalize(name)) ?? readFile(name);
  host.fileExists = (name) => contents.has(path.normalize(name)) || fileExists(name);
  host.directoryExists = (name) => folders.has(path.normalize(name)) || ts.sys.directoryExists(name);
  host.getSourceFile = (name, target) => {
    const text = host.readFile(name);
    return text === undefined ? undefined : ts.createSourceFile(name, text, target);
  };
  const roots = entries.map((entry) => path.join(repository, entry));
  const program = ts.createProgram(roots, compiler, host);
  const own = program.getSourceFiles().filter(({ fileName }) => contents.has(path.normalize(fileName)));
  const problems = ts.sortAndDeduplicateDiagnostics(own.flatMap((file) => ts.getPreEmitDiagnostics(program, file)));
  if (problems.length === 0) return;
  const lines = problems.slice(0, SHOWN).map((problem) => `  ${describe(problem, repository)}`);
  throw new UserError(`The generated client does not compile (${problems.length} problems):\n${lines.join("\n")}`);
}

function foldersAbove(file: string): string[] {
  const folder = path.dirname(file);
  return folder === path.dirname(folder) ? [] : [folder, ...foldersAbove(folder)];
}

function describe({ file, start = 0, messageText }: ts.Diagnostic, repository: string): string {
  const message = ts.flattenDiagnosticMessageText(messageText, " ");
  if (!file) return message;
  const { line } = file.getLineAndCharacterOfPosition(start);
  return `${path.relative(repository, file.fileName)}:${line + 1} ${message} (${file.text.split("\n")[line]?.trim().slice(0, 160)})`;
}
