import type { operations } from "@linkwright/stytch-types/b2b";
import type { Input } from "../../handlers.ts";
import type { StytchOutput, StytchOutputs } from "../handlers.ts";

/** The input of a B2B operation. */
export type B2BInput<Id extends keyof operations> = Input<operations, Id>;

/** The output of a B2B operation. */
export type B2BOutput<Id extends keyof operations> = StytchOutput<operations, Id>;

export type B2BOutputs = StytchOutputs<operations>;
