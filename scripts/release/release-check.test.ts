import { expect, test } from "vitest";
import { releaseCheck } from "./release-check.ts";

test("reports an unknown part with the known ones", async () => {
  await expect(releaseCheck(["attw", "licences"])).rejects.toThrow(/There is no part licences.+licenses/);
});
