import { testOnePath } from "@linkwright/testing/one-path";
import { createUpvioClient } from "@linkwright/upvio";
import { describe } from "vitest";

describe("every operation of Upvio, by its method and by the raw client", () => {
  testOnePath("@linkwright/upvio-types/v1/openapi.json", (settings) =>
    createUpvioClient({ apiKey: "k", businessId: "b", ...settings }),
  );
});
