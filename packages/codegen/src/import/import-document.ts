import { readFileSync } from "node:fs";
import { child, objects } from "@linkwright/description/json";
import { parse } from "yaml";
import { CONFIG } from "../repository/redocly-config.ts";
import { nameComponents } from "./component-names.ts";
import { type Conventions, followConventions } from "./conventions.ts";
import { type Credentials, credentialsOf } from "./credentials.ts";
import { readImportable } from "./foreign-document.ts";
import { baseUrlOf } from "./servers.ts";
import { splitDocument } from "./split-document.ts";

export interface ImportedSpec {
  title: string;
  version: string;
  baseUrl: string;
  /** Files of the spec, relative to its folder. */
  files: Map<string, string>;
  conventions: Conventions;
  credentials: Credentials;
  renamed: { from: string; to: string }[];
  unused: string[];
  numbered: string[];
}

/**
 * Converts a third-party OpenAPI document to a spec in our layout. `client` is the prefix of the client's own types;
 * `config` is the content of the repository's redocly.yaml.
 */
export async function importDocument(
  from: string,
  client: string,
  baseUrlOption: string | undefined,
  config = CONFIG,
): Promise<ImportedSpec> {
  const { document, version } = await readImportable(from);
  const baseUrl = baseUrlOption ?? baseUrlOf(document, from);
  document.servers = [
    { url: baseUrl, description: String(objects(document.servers)[0]?.description ?? "The provider's server") },
  ];
  const conventions = followConventions(document, baseUrl);
  const ids = conventions.operations.map(({ id }) => id);
  const renamed = nameComponents(document, ids, client);
  const title = String(child(document, "info").title ?? client);
  document.info = { title, version: "1", ...child(document, "info") };
  const { files, unused, numbered } = splitDocument(document, pathPrefixes(config));
  const credentials = credentialsOf(document);
  return { title, version, baseUrl, files, conventions, credentials, renamed, unused, numbered };
}

/** Returns the path prefixes that file names omit. */
function pathPrefixes(config: string): string[] {
  const { rules } = parse(readFileSync(config, "utf8")) as {
    rules: { "linkwright/file-name-matches": { prefixes: string[] } };
  };
  return rules["linkwright/file-name-matches"].prefixes;
}
