import { expect, test } from "vitest";
import { releaseCheck } from "./release-check.ts";

test("a part that does not exist is told with those that do", async () => {
  await expect(releaseCheck(["attw", "licenses"])).rejects.toThrow(/There is no part licenses.+licences/);
});
