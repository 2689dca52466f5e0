import { DescribedApi } from "@linkwright/testing/described-api";
import { faultsOfBoth } from "@linkwright/testing/faults/faults-of-both";
import { type ClientSettings, endings, receivedRequests } from "@linkwright/testing/two-entrances";
import { createUpvioClient } from "@linkwright/upvio";
import { describe, expect, test } from "vitest";

const create = (settings: ClientSettings) => createUpvioClient({ apiKey: "k", businessId: "b", ...settings });

describe("every operation of Upvio, by its method and by the raw client", () => {
  const api = new DescribedApi("@linkwright/upvio-types/v1/openapi.json");

  test("sends the same request, byte for byte", async () => {
    for (const [id, { byMethod, byApi }] of Object.entries(await receivedRequests(api, create))) {
      expect(byMethod, id).not.toBe("nothing");
      expect(byApi, id).toBe(byMethod);
    }
  });

  test.each(Object.entries(faultsOfBoth))("ends in the same way: %s", async (what, fault) => {
    for (const [id, { byMethod, byApi }] of Object.entries(await endings(api, create, fault))) {
      expect(byApi, id).toEqual(byMethod);
      expect(byMethod, `${id} ${what}`).not.toMatchObject({ ending: "a response" });
    }
  });
});
