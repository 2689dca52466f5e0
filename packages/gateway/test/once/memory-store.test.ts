import { describe } from "vitest";
import { memoryStore } from "../../src/store/memory.ts";
import { testModel } from "./model.ts";
import { describeSendOnce } from "./store-suite.ts";

describe("with the memory store", () => {
  const open = async () => memoryStore();
  describeSendOnce(open);
  testModel(open, 200);
});
