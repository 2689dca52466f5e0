import type { operations } from "@linkwright/stytch-types/consumer";
import type { Input } from "../../handlers.ts";
import type { StytchOutput, StytchOutputs } from "../handlers.ts";

/** What an operation of the consumer API is given. */
export type ConsumerInput<Id extends keyof operations> = Input<operations, Id>;

/** What an operation of the consumer API returns. */
export type ConsumerOutput<Id extends keyof operations> = StytchOutput<operations, Id>;

export type ConsumerOutputs = StytchOutputs<operations>;
