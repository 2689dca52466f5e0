import { createStytchB2BClient } from "@linkwright/stytch/b2b";
import { createStytchConsumerClient } from "@linkwright/stytch/consumer";
import { DescribedApi } from "@linkwright/testing/described-api";
import { faultsOfBoth } from "@linkwright/testing/faults/faults-of-both";
import { type ClientSettings, endings, receivedRequests } from "@linkwright/testing/two-entrances";
import { describe, expect, test } from "vitest";

const credentials = { projectId: "project-test-1", secret: "secret-test-1" };

describe.each([
  ["b2b", (settings: ClientSettings) => createStytchB2BClient({ ...credentials, ...settings })],
  ["consumer", (settings: ClientSettings) => createStytchConsumerClient({ ...credentials, ...settings })],
])("every operation of Stytch's %s API, by its method and by the raw client", (name, create) => {
  const api = new DescribedApi(`@linkwright/stytch-types/${name}/openapi.json`);

  test("sends the same request, byte for byte", async () => {
    for (const [id, { byMethod, byApi }] of Object.entries(await receivedRequests(api, create))) {
      expect(byMethod, id).not.toBe("nothing");
      expect(byApi, id).toBe(byMethod);
    }
  });

  test.each(Object.entries(faultsOfBoth))("ends in the same way: %s", async (_what, fault) => {
    for (const [id, { byMethod, byApi }] of Object.entries(await endings(api, create, fault))) {
      expect(byApi, id).toEqual(byMethod);
      expect(byMethod, id).not.toMatchObject({ ending: "a response" });
    }
  });
});
