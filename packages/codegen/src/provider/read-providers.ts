import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Description } from "@linkwright/description/document";
import { parse } from "yaml";
import { UserError } from "../command/main.ts";
import type { Api } from "../repository/apis.ts";
import { type Provider, providerFile } from "./provider.ts";
import { environmentsOf, serverOfApi } from "./provider-record.ts";

/** Returns the path of a provider's file. */
export function fileOfProvider(key: string): string {
  return `specs/${key}/provider.yaml`;
}

/** Reads the providers of these APIs, by key. Throws a `UserError` that names the file and all of its problems. */
export function readProviders(folder: string, apis: readonly Api[]): Map<string, Provider> {
  return new Map(
    [...new Set(apis.map(({ provider }) => provider))].map((key) => {
      const file = fileOfProvider(key);
      if (!existsSync(path.join(folder, file)))
        throw new UserError(`${file} is missing. See specs/README.md for its contents.`);
      return [key, readProvider(key, readFileSync(path.join(folder, file), "utf8"), apis)];
    }),
  );
}

/** Reads a provider from the text of its file, whose APIs must be those of this list. */
export function readProvider(key: string, text: string, apis: readonly Api[]): Provider {
  const file = fileOfProvider(key);
  const read = providerFile.safeParse(parsed(text, file));
  const listed = apis.filter(({ provider }) => provider === key).map(({ api }) => api);
  const named = Object.keys(read.data?.apis ?? Object.fromEntries(listed.map((api) => [api, {}])));
  const problems = [
    ...(read.error?.issues ?? []).map((issue) => {
      const message = issue.code === "invalid_key" ? issue.issues[0]?.message : issue.message;
      return [issue.path.join("."), message].filter(Boolean).join(": ");
    }),
    ...listed.filter((api) => !named.includes(api)).map((api) => `apis.${api}: is missing, and redocly.yaml lists it`),
    ...named.filter((api) => !listed.includes(api)).map((api) => `apis.${api}: redocly.yaml does not list it`),
  ];
  if (!read.data || problems.length > 0) throw new UserError(`${file}: ${problems.join(`\n${file}: `)}`);
  return { key, ...read.data };
}

/** Throws a `UserError` if a provider's file and its descriptions contradict each other. */
export function checkAgainstDescriptions(
  provider: Provider,
  described: readonly { api: Api; description: Description }[],
): void {
  const file = fileOfProvider(provider.key);
  const own = described.filter(({ api }) => api.provider === provider.key);
  for (const { api, description } of own) {
    const known = description.servers?.map(({ url }) => url) ?? [];
    const unknown = environmentsOf(provider).find((name) => !known.includes(serverOfApi(provider, api.api, name)));
    if (unknown === undefined) continue;
    const server = serverOfApi(provider, api.api, unknown);
    throw new UserError(
      `${file}: environments.${unknown}: ${server} is not a server of ${api.entry}: ${known.join(", ")}`,
    );
  }
  const paths = own.flatMap(({ description }) => Object.keys(description.paths));
  for (const [name, { fills }] of Object.entries(provider.options)) {
    if (fills === undefined || paths.some((each) => each.includes(`{${fills}}`))) continue;
    throw new UserError(`${file}: options.${name}.fills: no path has the parameter \`${fills}\``);
  }
}

function parsed(text: string, file: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new UserError(`${file} is not valid YAML: ${(error as Error).message}`);
  }
}
