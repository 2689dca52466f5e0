import type { operations } from "@linkwright/stytch-types/b2b";
import type { StytchHandlers } from "../handlers.ts";
import type { B2B } from "./state.ts";

export type B2BHandlers = StytchHandlers<operations, B2B>;
