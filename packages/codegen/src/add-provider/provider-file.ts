import { Document, type Pair, type Scalar, type YAMLMap } from "yaml";
import type { Credentials } from "../import/credentials.ts";
import { wordsOf } from "../import/words.ts";

/** A new provider, as far as its file says it. */
export interface NewRecord {
  name: string;
  api: string;
  /** `AcmeShop` */
  Name: string;
  baseUrl: string;
  credentials: Credentials;
  /** Whether its description is its own, of whose errors nothing is known. */
  imported: boolean;
}

/** How most providers write errors: at the top, below `error`, or in the first of `errors`. */
const COMMON_ERRORS = {
  code: places(["code", "error_code", "type", "error"]),
  message: places(["message", "error_description", "detail", "title"]),
  numbers: true,
};

function places(names: string[]): string[] {
  return ["error.", "errors.0.", ""].flatMap((place) => names.map((name) => place + name));
}

/** `provider.yaml` of a new provider. What nobody can know of it is told to whoever looks after it. */
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
  document.commentBefore = ` What ${Name}'s description cannot say. specs/README.md tells what each field means.`;
  comment(document, "credential", credentials.problem && `Not sure: ${credentials.problem}.`);
  comment(
    document,
    "environments",
    "Its only server. Where there is one for tests as well, add `test`, and to both the `prefixes` that tell whose an option is.",
  );
  comment(document, "errors", imported && "As most providers write them: keep what the provider documents.");
  comment(
    document,
    "apis",
    "Add `neverRetry` for error codes that a repeat never helps, and `docs` for the provider's pages.",
  );
  return document.toString({ lineWidth: 0 });
}

function comment(document: Document, field: string, text: string | false | undefined): void {
  const { items } = document.contents as unknown as YAMLMap<Scalar<string>>;
  const pair = items.find(({ key }: Pair<Scalar<string>>) => key.value === field);
  if (pair && text) pair.key.commentBefore = ` ${text}`;
}

/** `ACME_SHOP_API_KEY` */
export function variableOf(provider: string, option: string): string {
  return `${provider.replaceAll("-", "_")}_${wordsOf(option).join("_")}`.toUpperCase();
}
