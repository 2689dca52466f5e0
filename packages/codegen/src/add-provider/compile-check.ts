import path from "node:path";
import ts from "typescript";
import { UserError } from "../command/main.ts";
import { root } from "../repository/root.ts";

const SHOWN = 10;

/**
 * Compiles files that are not written yet, as if they lay in the repository; `packages` says where packages that nothing links yet have
 * their types. Throws a `UserError` with what the compiler says.
 */
export function checkCompiles(
  files: ReadonlyMap<string, string>,
  entry: string,
  packages: Record<string, string>,
): void {
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, root);
  const paths = Object.fromEntries(Object.entries(packages).map(([name, file]) => [name, [path.join(root, file)]]));
  const compiler = { ...options, paths, noEmit: true };
  const host = ts.createCompilerHost(compiler);
  const contents = new Map([...files].map(([file, content]) => [path.join(root, file), content]));
  const folders = new Set([...contents.keys()].flatMap(foldersAbove));
  const { readFile, fileExists } = host;
  host.readFile = (name) => contents.get(path.normalize(name)) ?? readFile(name);
  host.fileExists = (name) => contents.has(path.normalize(name)) || fileExists(name);
  host.directoryExists = (name) => folders.has(path.normalize(name)) || ts.sys.directoryExists(name);
  host.getSourceFile = (name, target) => {
    const text = host.readFile(name);
    return text === undefined ? undefined : ts.createSourceFile(name, text, target);
  };
  const program = ts.createProgram([path.join(root, entry)], compiler, host);
  const problems = ts.getPreEmitDiagnostics(program);
  if (problems.length === 0) return;
  const lines = problems.slice(0, SHOWN).map((problem) => `  ${describe(problem)}`);
  throw new UserError(
    `The client that the document gives does not compile (${problems.length} problems):\n${lines.join("\n")}`,
  );
}

function foldersAbove(file: string): string[] {
  const folder = path.dirname(file);
  return folder === path.dirname(folder) ? [] : [folder, ...foldersAbove(folder)];
}

function describe({ file, start = 0, messageText }: ts.Diagnostic): string {
  const message = ts.flattenDiagnosticMessageText(messageText, " ");
  if (!file) return message;
  const { line } = file.getLineAndCharacterOfPosition(start);
  return `${path.relative(root, file.fileName)}:${line + 1} ${message} (${file.text.split("\n")[line]?.trim().slice(0, 160)})`;
}
