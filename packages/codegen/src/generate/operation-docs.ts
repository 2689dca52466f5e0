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

/** The root README with its line on what is covered brought up to date. */
export function withCoverage(readme: string, apis: { title: string; operations: number; docs: string }[]): string {
  if (!COVERAGE.test(readme)) throw new Error("README.md has lost the marks of its coverage line.");
  const total = apis.reduce((sum, { operations }) => sum + operations, 0);
  const parts = apis.map(({ title, operations, docs }) => `[${title}: ${operations}](${docs})`);
  return readme.replace(COVERAGE, (_, open, close) => `${open}${total} operations. ${parts.join(" · ")}\n${close}`);
}
