import { describe } from "vitest";
import { memoryStore } from "../../src/store/memory.ts";
import { describeSendOnce } from "./store-suite.ts";

describe("with the store in memory", () => describeSendOnce(async () => memoryStore()));
