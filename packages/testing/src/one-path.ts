import { expect, test } from "vitest";
import { DescribedApi } from "./described-api.ts";
import { faultsOfBoth } from "./faults/faults-of-both.ts";
import { type Create, endings, receivedRequests } from "./two-entrances.ts";

/** Tests that every operation of an API behaves the same by its method and by the raw client. */
export function testOnePath(name: string, create: Create): void {
  const api = new DescribedApi(name);

  test("sends the same request, byte for byte", async () => {
    for (const [id, { byMethod, byApi }] of Object.entries(await receivedRequests(api, create))) {
      expect(byMethod, id).not.toBe("nothing");
      expect(byApi, id).toBe(byMethod);
    }
  });

  test.each(Object.entries(faultsOfBoth))("ends the same way: %s", async (_what, fault) => {
    for (const [id, { byMethod, byApi }] of Object.entries(await endings(api, create, fault))) {
      expect(byApi, id).toEqual(byMethod);
      expect(byMethod, id).not.toMatchObject({ ending: "a response" });
    }
  });
}
