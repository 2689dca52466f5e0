import { Document, type Pair, type Scalar, type YAMLMap } from "yaml";
import { oneLine } from "../command/markdown.ts";
import type { Credentials } from "../import/credentials.ts";
import { wordsOf } from "../import/words.ts";

/** Facts about a new provider that its file contains. */
export interface NewRecord {
  name: string;
  api: string;
  /** Name in PascalCase, such as `AcmeShop`. */
  Name: string;
  baseUrl: string;
  credentials: Credentials;
  /** `true` if its description was imported, so that nothing is known of its errors. */
  imported: boolean;
}

/** Paths of errors in most APIs: at the top, below `error`, or in the first of `errors`. */
const COMMON_ERRORS = {
  code: places(["code", "error_code", "type", "error"]),
  message: places(["message", "error_description", "detail", "title"]),
  numbers: true,
};

function places(names: string[]): string[] {
  return ["error.", "errors.0.", ""].flatMap((place) => names.map((name) => place + name));
}

/** Returns `provider.yaml` of a new provider, with comments on what its maintainer has to check. */
export function providerFile({ name, api, Name, baseUrl, credentials, imported }: NewRecord): string {
  const options = Object.entries(credentials.options).map(([option, { description, secret }]) => [
    option,
    { variable: variableOf(name, option), ...(secret && { secret }), description },
  ]);
  const document = new Document({
    name: Name,
    options: Object.fromEntries(options),
    baseUrl: variableOf(name, "baseUrl"),
    credential: credentials.credential,
    environments: { live: { server: baseUrl } },
    errors: imported ? COMMON_ERRORS : { code: "code", message: "message" },
    apis: { [api]: { creator: `create${Name}Client`, client: `${Name}Client`, module: `@linkwright/${name}` } },
  });
  document.commentBefore = ` Facts about ${Name} that its description cannot express. specs/README.md describes each field.`;
  comment(document, "credential", credentials.problem && `Check this: ${credentials.problem}.`);
  comment(
    document,
    "environments",
    "Its only server. If there is one for tests as well, add `test`, and to both the `prefixes` that identify the environment of an option.",
  );
  comment(document, "errors", imported && "Assumed, as in most APIs. Delete what the provider does not document.");
  comment(
    document,
    "apis",
    "Add `neverRetry` for error codes that a retry never fixes, and `docs` for the provider's pages.",
  );
  return document.toString({ lineWidth: 0 });
}

function comment(document: Document, field: string, text: string | false | undefined): void {
  const { items } = document.contents as unknown as YAMLMap<Scalar<string>>;
  const pair = items.find(({ key }: Pair<Scalar<string>>) => key.value === field);
  if (pair && text) pair.key.commentBefore = ` ${oneLine(text)}`;
}

/** Returns the environment variable of an option, such as `ACME_SHOP_API_KEY`. */
export function variableOf(provider: string, option: string): string {
  return `${provider.replaceAll("-", "_")}_${wordsOf(option).join("_")}`.toUpperCase();
}
