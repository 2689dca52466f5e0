import { createGateway } from "@linkwright/gateway";
import { expect, test } from "vitest";

test("refuses a call without a key", async () => {
  const gateway = createGateway({ credentials: {}, log: () => {} });
  const response = await gateway(new Request("http://localhost/upvio/v1/businesses"));
  expect(response.status).toBe(401);
  expect(response.headers.get("x-linkwright-gateway")).toBe("refused");
  expect(await response.json()).toMatchObject({ error: { type: "unauthorized" } });
});
