import { parseArgs } from "node:util";
import { UserError } from "../command/main.ts";

/** A provider to be added. */
export interface NewProvider {
  /** `acme`: names its folders and packages */
  name: string;
  /** `v1` */
  api: string;
  /** file or address of its OpenAPI document; undefined for a spec to be filled in */
  from: string | undefined;
  baseUrl: string | undefined;
}

const USAGE = `pnpm add-provider <name> [--from <file|url>] [--api v1] [--base-url https://api.example.com]
  <name>      lower case letters, digits and dashes: names the folders and packages
  --from      its OpenAPI document, 3.0 or 3.1, JSON or YAML; without one a spec to be filled in is written
  --api       name of its first API (default: v1)
  --base-url  where the provider serves it (default: what the document says)`;

/** Reads the provider to be added from a command line. Throws a `UserError` that says how one is written. */
export function newProvider(args: string[]): NewProvider {
  const { positionals, values } = parsed(args);
  const [name, ...rest] = positionals;
  if (values.help || !name || rest.length > 0) throw new UserError(USAGE);
  const { api, from, "base-url": baseUrl } = values;
  for (const word of [name, api]) {
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(word))
      throw new UserError(`\`${word}\` cannot name a package.\n${USAGE}`);
  }
  if (baseUrl !== undefined && (!URL.canParse(baseUrl) || baseUrl.endsWith("/"))) {
    throw new UserError(`--base-url must be a URL without a slash at its end, not \`${baseUrl}\`.`);
  }
  return { name, api, from, baseUrl };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        api: { type: "string", default: "v1" },
        from: { type: "string" },
        "base-url": { type: "string" },
        help: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new UserError(`${(error as Error).message}\n${USAGE}`);
  }
}
