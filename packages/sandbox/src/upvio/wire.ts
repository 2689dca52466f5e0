import type { operations } from "@linkwright/upvio-types/v1";
import type { Input, Response } from "../handlers.ts";

/** The input of an operation. */
export type UpvioInput<Id extends keyof operations> = Input<operations, Id>;

export type UpvioResponses = { [Id in keyof operations]: Response<operations, Id> };
