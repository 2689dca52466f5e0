import type { operations } from "@linkwright/stytch-types/b2b";
import type { Input } from "../../handlers.ts";
import type { StytchOutput, StytchOutputs } from "../handlers.ts";

/** What an operation of the B2B API is given. */
export type B2BInput<Id extends keyof operations> = Input<operations, Id>;

/** What an operation of the B2B API returns. */
export type B2BOutput<Id extends keyof operations> = StytchOutput<operations, Id>;

export type B2BOutputs = StytchOutputs<operations>;
