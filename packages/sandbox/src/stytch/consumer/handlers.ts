import type { operations } from "@linkwright/stytch-types/consumer";
import type { StytchHandlers } from "../handlers.ts";
import type { Consumer } from "./state.ts";

export type ConsumerHandlers = StytchHandlers<operations, Consumer>;
