import type { Handlers, Operations, Output } from "../handlers.ts";
import type { Envelope } from "./errors.ts";

/** The return type of an operation's handler: its response without the fields that all responses have. */
export type StytchOutput<All extends Operations<All>, Id extends keyof All> = WithoutEnvelope<Output<All, Id>>;

export type StytchOutputs<All extends Operations<All>> = { [Id in keyof All]: StytchOutput<All, Id> };

export type StytchHandlers<All extends Operations<All>, Tenant> = Handlers<All, Tenant, StytchOutputs<All>>;

type WithoutEnvelope<Body> = { [Field in keyof Body as Exclude<Field, keyof Envelope>]: Body[Field] };
