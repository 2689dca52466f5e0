import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../repository/root.ts";

/** Values of templates, by the name that templates write in double braces. */
export type TemplateValues = Record<string, string>;

/** Fills in the templates below a folder, or a single one. Returns their contents by target path. */
export function filledTemplates(from: string, to: string, values: TemplateValues): Map<string, string> {
  const source = path.join(root, "packages/codegen/templates", from);
  if (from.endsWith(ENDING)) return new Map([[to, fill(readFileSync(source, "utf8"), values)]]);
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(ENDING));
  return new Map(
    files.map((file) => [
      path.posix.join(to, file.split(path.sep).join("/").slice(0, -ENDING.length)),
      fill(readFileSync(path.join(source, file), "utf8"), values),
    ]),
  );
}

const ENDING = ".template";

function fill(template: string, values: TemplateValues): string {
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`a template uses {{${key}}}, which is unknown`);
    return value;
  });
}
