import type { operations } from "@linkwright/stytch-types/consumer";
import type { Input } from "../../handlers.ts";
import type { StytchOutput, StytchOutputs } from "../handlers.ts";

/** The input of a consumer operation. */
export type ConsumerInput<Id extends keyof operations> = Input<operations, Id>;

/** The output of a consumer operation. */
export type ConsumerOutput<Id extends keyof operations> = StytchOutput<operations, Id>;

export type ConsumerOutputs = StytchOutputs<operations>;
