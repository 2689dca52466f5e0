import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { UserError } from "../command/main.ts";
import type { Api } from "../repository/apis.ts";
import { root } from "../repository/root.ts";
import { type Finding, textOf } from "./findings.ts";

/** Contents of `specs/<provider>/upstream.yaml`: where a provider publishes its APIs, and how ours deliberately differ. */
export interface ProviderSettings {
  /**
   * By API, one or several: a file or a URL of an OpenAPI document, of declarations of openapi-typescript or of the index of
   * documentation (`llms.txt`), or `npm:<package>@<version>` for the types of an official client.
   */
  from?: Record<string, string | string[]>;
  /** By API: the class that the official client's package exports. */
  clients?: Record<string, string>;
  /** By API, then by another API of ours: operations of the other, or groups of them, that the first one's client also has. */
  shared?: Record<string, Record<string, string[]>>;
  differences?: DeliberateDifference[];
}

/** `where` is a pattern for a line of the report, such as `Patient.name: null here only`. */
export interface DeliberateDifference {
  where: string;
  reason: string;
  /** Limits the entry to `types` of an official client or to a `document`. Applies to both if omitted. */
  in?: "types" | "document";
}

export function settingsOf({ provider }: Api, folder = root): ProviderSettings {
  const file = settingsFile(provider);
  if (!existsSync(path.join(folder, file))) return {};
  const settings = parsed(readFileSync(path.join(folder, file), "utf8"), file);
  for (const { where, reason } of settings.differences ?? []) {
    if (!where || !reason) throw new UserError(`${file}: a difference needs both \`where\` and \`reason\`.`);
    if (!isPattern(where)) throw new UserError(`${file}: \`${where}\` is not a valid regular expression.`);
  }
  return settings;
}

function parsed(text: string, file: string): ProviderSettings {
  try {
    return parse(text) as ProviderSettings;
  } catch (error) {
    throw new UserError(`${file} is not valid YAML: ${(error as Error).message}`);
  }
}

/** Operations of another of our APIs, or groups of them, that an API's official client also has. */
export interface Shared {
  api: Api;
  operations: string[];
}

/** Returns the operations of other APIs that the official client of an API has. `apis` are all of ours. */
export function sharedWith(api: Api, { shared }: ProviderSettings, apis: Api[]): Shared[] {
  return Object.entries(shared?.[api.api] ?? {}).map(([name, operations]) => {
    const other = apis.find((each) => each.name === `${api.provider}/${name}` && each.name !== api.name);
    if (!other)
      throw new UserError(`${settingsFile(api.provider)}: \`${name}\` in \`shared\` is no other API of ours.`);
    if (!Array.isArray(operations))
      throw new UserError(`${settingsFile(api.provider)}: \`${name}\` in \`shared\` must be a list of operations.`);
    return { api: other, operations };
  });
}

export function settingsFile(provider: string): string {
  return `specs/${provider}/upstream.yaml`;
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}

/** Removes the deliberate differences, and returns the applicable ones that matched nothing. */
export function withoutDeliberate(
  findings: Finding[],
  settings: ProviderSettings,
  kind: "types" | "document",
): { left: Finding[]; unused: DeliberateDifference[] } {
  const entries = (settings.differences ?? []).filter((entry) => (entry.in ?? kind) === kind);
  const meets = ({ where }: DeliberateDifference, finding: Finding) => new RegExp(where).test(textOf(finding));
  return {
    left: findings.filter((finding) => !entries.some((entry) => meets(entry, finding))),
    unused: entries.filter((entry) => !findings.some((finding) => meets(entry, finding))),
  };
}
