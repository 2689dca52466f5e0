import type { operations } from "@linkwright/stytch-types/consumer";
import type { Input } from "../../handlers.ts";
import type { StytchOutput, StytchOutputs } from "../handlers.ts";

export type ConsumerInput<Id extends keyof operations> = Input<operations, Id>;

export type ConsumerOutput<Id extends keyof operations> = StytchOutput<operations, Id>;

export type ConsumerOutputs = StytchOutputs<operations>;
