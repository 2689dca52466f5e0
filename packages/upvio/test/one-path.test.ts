import { testOnePath } from "@linkwright/testing/one-path";
import { createUpvioClient } from "@linkwright/upvio";
import { describe } from "vitest";

describe("every operation of Upvio, by its method and by the raw client", () => {
  testOnePath("upvio/v1", (settings) => createUpvioClient({ apiKey: "k", businessId: "b", ...settings }));
});
