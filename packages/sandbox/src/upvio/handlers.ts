import type { operations } from "@linkwright/upvio-types/v1";
import type { Handlers } from "../handlers.ts";
import type { Business } from "./state.ts";
import type { UpvioResponses } from "./wire.ts";

/** Statuses differ between operations, so handlers return them, too. */
export type UpvioHandlers = Handlers<operations, Business, UpvioResponses>;
