import type { Channel, Description } from "@linkwright/description/document";
import type { Method } from "@linkwright/description/method";
import { tableRow } from "../command/markdown.ts";
import type { Api } from "../repository/apis.ts";

/** What a call sends, in words. */
export const MESSAGES: Readonly<Record<Channel, string>> = {
  email: "an email",
  sms: "a text message",
  whatsapp: "a WhatsApp message",
};

/** An API's operations as a Markdown table, in the order of their methods. */
export function operationTable(api: Api, description: Description, operations: Method[]): string {
  const rows = operations.map(({ id, method, path, summary, docsUrl, repeatable, sends, pages }) =>
    tableRow(
      docsUrl ? `[\`${id}\`](${docsUrl})` : `\`${id}\``,
      `${method} \`${path}\``,
      summary,
      repeatable ? "yes" : sends ? `**no**, sends ${MESSAGES[sends]}` : "**no**",
      pages?.style ?? "no",
    ),
  );
  return [
    `# Operations of ${description.info.title}`,
    "",
    `The ${operations.length} methods of the client for \`${api.name}\`. *Repeatable*: sending the call again changes nothing more;`,
    "where it says no, the call sends, creates or uses up something. *Pages*: how a list goes on.",
    "",
    tableRow("method", "HTTP", "what it does", "repeatable", "pages"),
    tableRow("---", "---", "---", "---", "---"),
    ...rows,
    "",
  ].join("\n");
}

const COVERAGE = /(<!-- coverage[^>]*-->\n)[\s\S]*?(<!-- \/coverage -->)/;

/** What the root README tells of an API. */
export interface Covered {
  api: Api;
  title: string;
  operations: number;
  /** What its client is imported from. */
  module: string;
}

/** The root README with its table of what is covered brought up to date. */
export function withCoverage(readme: string, apis: readonly Covered[]): string {
  if (!COVERAGE.test(readme)) throw new Error("README.md has lost the marks of its table of what is covered.");
  const total = apis.reduce((sum, { operations }) => sum + operations, 0);
  const rows = apis.map(({ api: { provider, api, docs }, title, operations, module }) =>
    tableRow(
      title,
      `[${operations}](${docs})`,
      `[\`${module}\`](packages/${provider})`,
      `[\`@linkwright/${provider}-types/${api}\`](packages/${provider}-types)`,
    ),
  );
  const table = [
    `${total} operations.`,
    "",
    tableRow("API", "operations", "client", "description and types"),
    tableRow("---", "---", "---", "---"),
    ...rows,
  ];
  return readme.replace(COVERAGE, (_, open, close) => `${open}${table.join("\n")}\n${close}`);
}
