import type { Plugin } from "vite";
import { readAllOperations } from "../catalogue/apis.ts";
import { readFlows } from "./read-flows.ts";

const LIST = "virtual:flow-list";
const FLOWS = "virtual:flows";

/** Builds `virtual:flows` from the Arazzo documents of the specs, and `virtual:flow-list` for links to them. */
export function flows(): Plugin {
  const operations = readAllOperations();
  return {
    name: "linkwright-flows",
    resolveId: (id) => (id === LIST || id === FLOWS ? `\0${id}` : undefined),
    load(id) {
      if (id !== `\0${LIST}` && id !== `\0${FLOWS}`) return undefined;
      const all = readFlows(operations);
      if (id === `\0${FLOWS}`) return `export const flows = ${JSON.stringify(all)};`;
      const list = all.map(({ name, title, summary }) => ({ name, title, summary }));
      return `export const flowList = ${JSON.stringify(list)};`;
    },
  };
}
