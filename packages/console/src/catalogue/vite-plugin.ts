import type { Plugin } from "vite";
import { readAllOperations, readDescriptions } from "./apis.ts";
import type { ConsoleOperation, OperationSummary } from "./operation.ts";
import { operationFile } from "./operation-file.ts";

const MODULE = "virtual:catalogue";

/** Builds the catalog from the descriptions: `virtual:catalogue` with all summaries, and a JSON file for each operation. */
export function catalogue(): Plugin {
  const descriptions = readDescriptions();
  const operations = readAllOperations();
  return {
    name: "linkwright-catalogue",
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      const titles = descriptions.map(({ provider, api, description: { info } }) => ({
        provider,
        api,
        title: info.title,
      }));
      return `export const apis = ${JSON.stringify(titles)};
export const operations = JSON.parse(${JSON.stringify(JSON.stringify(operations.map(summaryOf)))});`;
    },
    generateBundle() {
      for (const operation of operations) {
        this.emitFile({ type: "asset", fileName: operationFile(operation), source: JSON.stringify(operation) });
      }
    },
  };
}

function summaryOf(operation: ConsoleOperation): OperationSummary {
  const { provider, api, id, method, path, tag, summary, deprecated } = operation;
  return { provider, api, id, method, path, tag, summary, deprecated };
}
