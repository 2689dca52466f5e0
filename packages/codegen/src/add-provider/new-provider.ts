import { parseArgs } from "node:util";
import { UserError } from "../command/main.ts";

/** A provider to be added. */
export interface NewProvider {
  /** Name of its folders and packages, such as `acme`. */
  name: string;
  /** Name of its first API, such as `v1`. */
  api: string;
  /** File or URL of its OpenAPI document; `undefined` for a spec template. */
  from: string | undefined;
  baseUrl: string | undefined;
}

const USAGE = `pnpm add-provider <name> [--from <file|url>] [--api v1] [--base-url https://api.example.com]
  <name>      name of its folders and packages: lower case letters, digits and dashes
  --from      its OpenAPI document, 3.0 or 3.1, JSON or YAML (default: writes a spec template to complete, which needs --base-url)
  --api       name of its first API (default: v1)
  --base-url  base URL of the API (default: the server of the document)`;

/** Reads the provider to be added from a command line. Throws a `UserError` with the usage if it is invalid. */
export function newProvider(args: string[]): NewProvider {
  const { positionals, values } = parsed(args);
  const [name, ...rest] = positionals;
  if (values.help || !name || rest.length > 0) throw new UserError(USAGE);
  const { api, from, "base-url": baseUrl } = values;
  for (const word of [name, api]) {
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(word))
      throw new UserError(`\`${word}\` is not a valid package name.\n${USAGE}`);
  }
  if (baseUrl !== undefined && (!URL.canParse(baseUrl) || baseUrl.endsWith("/"))) {
    throw new UserError(`--base-url must be a URL without a trailing slash, not \`${baseUrl}\`.`);
  }
  if (from === undefined && baseUrl === undefined) {
    throw new UserError(
      `Pass its OpenAPI document with --from, or where ${name} serves its API with --base-url.\n${USAGE}`,
    );
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
