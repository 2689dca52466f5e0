import { readFileSync } from "node:fs";
import path from "node:path";
import { parse, parseDocument, stringify, YAMLMap } from "yaml";
import { root } from "./root.ts";

/** The configuration that lists the APIs, with the rules for all of them and for each. */
export const CONFIG: string = path.join(root, "redocly.yaml");

/**
 * Returns the same configuration for APIs in other places: their bundles, or a spec that is not in its place yet. The
 * result can be written to any folder; paths in it are resolved against `folder`.
 */
export function configWithRoots(
  config: string,
  roots: ReadonlyMap<string, string>,
  folder: string = path.dirname(config),
): string {
  const { apis, plugins, ...rest } = parse(readFileSync(config, "utf8")) as {
    apis: Record<string, { root: string }>;
    plugins: string[];
  };
  const moved = Object.entries(apis).map(([name, api]) => [
    name,
    { ...api, root: roots.get(name) ?? path.resolve(folder, api.root) },
  ]);
  return stringify({
    ...rest,
    apis: Object.fromEntries(moved),
    plugins: plugins.map((plugin) => path.resolve(folder, plugin)),
  });
}

/** Returns the list with one more API, for which the rules that it does not meet are off. Comments are preserved. */
export function configWithApi(
  name: string,
  entry: string,
  broken: readonly { rule: string; count: number }[],
  config = CONFIG,
): string {
  const document = parseDocument(readFileSync(config, "utf8"));
  const node = new YAMLMap();
  node.set("root", entry);
  if (broken.length > 0) {
    const rules = document.createNode(Object.fromEntries(broken.map(({ rule }) => [rule, "off"])));
    rules.commentBefore = ` Rules that it did not meet when it was added. Delete one, run \`pnpm generate\` and fix the problems.`;
    for (const [index, pair] of rules.items.entries()) {
      const value = pair.value as { comment?: string | null };
      value.comment = ` places: ${broken[index]?.count}`;
    }
    node.set("rules", rules);
  }
  document.setIn(["apis", name], node);
  return document.toString({ lineWidth: 0 });
}
