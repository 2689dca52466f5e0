import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse, stringify } from "yaml";
import { CONFIG } from "../repository/redocly-config.ts";
import { root } from "../repository/root.ts";

/** Folder of a repository with the specs of two small APIs of one provider, `toy/v1` and `toy/admin`, and the files generated from them. */
export const TOY: string = path.join(import.meta.dirname, "toy");

/** Copies it to a temporary folder, with this repository's lint rules and dependencies. The caller removes the folder. */
export function copyOfToy(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "linkwright-toy-"));
  cpSync(TOY, folder, { recursive: true });
  symlinkSync(path.join(root, "packages/codegen/node_modules"), path.join(folder, "node_modules"), "junction");
  const { plugins, ...config } = parse(readFileSync(CONFIG, "utf8")) as { plugins: string[] };
  const apis = ["v1", "admin"].map((api) => [`toy@${api}`, { root: `specs/toy/${api}/openapi.yaml` }]);
  const listed = {
    ...config,
    apis: Object.fromEntries(apis),
    plugins: plugins.map((plugin) => path.join(root, plugin)),
  };
  writeFileSync(path.join(folder, "redocly.yaml"), stringify(listed));
  return folder;
}
