import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { type Api, readApis } from "@linkwright/codegen/repository/apis";
import { clientDifferences } from "@linkwright/codegen/upstream/client-differences";
import { settingsOf, sharedWith, withoutDeliberate } from "@linkwright/codegen/upstream/provider-settings";
import type { Description } from "@linkwright/description/document";
import { expect, test } from "vitest";

const require = createRequire(import.meta.url);
const official = path.join(path.dirname(require.resolve("stytch")), "..");

const descriptionOf = ({ api }: Api): Description =>
  JSON.parse(readFileSync(require.resolve(`@linkwright/stytch-types/${api}/openapi.json`), "utf8"));

test("requests and responses equal those of the official client, except for the listed differences", () => {
  const apis = readApis().filter(({ provider }) => provider === "stytch");
  const [settings = {}] = apis.map((api) => settingsOf(api));
  const findings = apis.flatMap((api) => {
    const shared = sharedWith(api, settings, apis).map((each) => ({ ...each, description: descriptionOf(each.api) }));
    return clientDifferences(api, descriptionOf(api), official, settings.clients?.[api.api] ?? "", shared);
  });
  expect(withoutDeliberate(findings, settings, "types")).toEqual({ left: [], unused: [] });
});
