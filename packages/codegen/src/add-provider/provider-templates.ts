import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../repository/root.ts";

/** What templates are filled with, by the name that they write in double braces. */
export type TemplateValues = Record<string, string>;

/** The template files below a folder (or one file), filled, by where they go. */
export function filledTemplates(from: string, to: string, values: TemplateValues): Map<string, string> {
  const source = path.join(root, "packages/codegen/templates", from);
  if (from.endsWith(".template")) return new Map([[to, fill(readFileSync(source, "utf8"), values)]]);
  if (!existsSync(source)) return new Map();
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".template"));
  return new Map(
    files.map((file) => [
      path.posix.join(
        to,
        file
          .split(path.sep)
          .join("/")
          .replace(/\.template$/, ""),
      ),
      fill(readFileSync(path.join(source, file), "utf8"), values),
    ]),
  );
}

function fill(template: string, values: TemplateValues): string {
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`a template uses {{${key}}}, which is not known`);
    return value;
  });
}
