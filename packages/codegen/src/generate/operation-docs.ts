import type { Channel, Description } from "@linkwright/description/document";
import type { Method } from "@linkwright/description/method";
import { code, linked, prose, tableRow } from "../command/markdown.ts";
import type { Api } from "../repository/apis.ts";

/** Messages that a call can send, by channel. */
export const MESSAGES: Readonly<Record<Channel, string>> = {
  email: "an email",
  sms: "an SMS",
  whatsapp: "a WhatsApp message",
};

/** Returns an API's operations as a Markdown table, in the order of their methods. */
export function operationTable(api: Api, description: Description, operations: Method[]): string {
  const rows = operations.map(({ id, method, path, summary, docsUrl, repeatable, sends, pages }) =>
    tableRow(
      linked(id, docsUrl),
      `${method} ${code(path)}`,
      prose(summary),
      repeatable ? "yes" : sends ? `**no**, sends ${MESSAGES[sends]}` : "**no**",
      pages?.style ?? "no",
    ),
  );
  return [
    `# Operations of ${prose(description.info.title)}`,
    "",
    `The ${operations.length} methods of the client for \`${api.name}\`. *Idempotent*: safe to retry; calls that are not idempotent`,
    "send, create or use up something. *Pages*: style of pagination.",
    "",
    tableRow("method", "HTTP", "description", "idempotent", "pages"),
    tableRow("---", "---", "---", "---", "---"),
    ...rows,
    "",
  ].join("\n");
}

const COVERAGE = /(<!-- coverage[^>]*-->\n)[\s\S]*?(<!-- \/coverage -->)/;

/** Entry for an API in the root README. */
export interface Covered {
  api: Api;
  title: string;
  operations: number;
  /** Module of its client. */
  module: string;
}

/** Returns the root README with an updated table of covered APIs. */
export function withCoverage(readme: string, apis: readonly Covered[]): string {
  if (!COVERAGE.test(readme)) throw new Error("README.md lacks the marks of its table of covered APIs.");
  const total = apis.reduce((sum, { operations }) => sum + operations, 0);
  const rows = apis.map(({ api: { provider, api, docs }, title, operations, module }) =>
    tableRow(
      prose(title),
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
