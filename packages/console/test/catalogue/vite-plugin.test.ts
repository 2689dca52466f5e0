import { build, type Plugin, type Rollup } from "vite";
import { expect, test } from "vitest";
import { readAllOperations } from "../../src/catalogue/apis.ts";
import { catalogue } from "../../src/catalogue/vite-plugin.ts";
import { readFlows } from "../../src/flows/read-flows.ts";
import { flows } from "../../src/flows/vite-plugin.ts";

const ENTRY = `export { apis, operations } from "virtual:catalogue";
export { flows } from "virtual:flows";
export { flowList } from "virtual:flow-list";`;

const entry: Plugin = {
  name: "entry",
  resolveId: (id) => (id === "entry" ? id : undefined),
  load: (id) => (id === "entry" ? ENTRY : undefined),
};

test("builds a site with the catalog, its flows, and a file for each operation", async () => {
  const { output } = (await build({
    configFile: false,
    logLevel: "error",
    plugins: [entry, catalogue(), flows()],
    build: { write: false, minify: false, rollupOptions: { input: "entry", preserveEntrySignatures: "strict" } },
  })) as Rollup.RollupOutput;
  const [{ code }] = output;
  const site = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const all = readAllOperations();
  const allFlows = readFlows(all);

  expect(site.apis).toEqual([
    { provider: "stytch", api: "b2b", title: "Stytch B2B" },
    { provider: "stytch", api: "consumer", title: "Stytch Consumer" },
    { provider: "upvio", api: "v1", title: "Upvio" },
  ]);
  expect(site.operations).toEqual(
    all.map(({ provider, api, id, method, path, tag, summary, deprecated }) => {
      return { provider, api, id, method, path, tag, summary, deprecated };
    }),
  );
  expect(site.flows).toEqual(allFlows);
  expect(site.flowList).toEqual(allFlows.map(({ name, title, summary }) => ({ name, title, summary })));

  const files = output.flatMap((each) =>
    each.type === "asset" ? [[each.fileName, JSON.parse(String(each.source))]] : [],
  );
  expect(Object.fromEntries(files)).toEqual(
    Object.fromEntries(all.map((each) => [`operations/${each.provider}/${each.api}/${each.id}.json`, each])),
  );
});
