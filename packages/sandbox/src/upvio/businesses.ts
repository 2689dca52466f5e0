import type { UpvioHandlers } from "./handlers.ts";
import { ok } from "./responses.ts";
import type { Profile } from "./state.ts";
import { checkTimeZone } from "./times.ts";

export const businesses = {
  /** A key belongs to one business, in whose settings it was created: https://developers.upvio.com/api/api-keys */
  "businesses.list"(_input, { tenant }) {
    return ok([tenant.profile]);
  },

  "businesses.retrieve"(_input, { tenant }) {
    return ok(tenant.profile);
  },

  /** An omitted field keeps its value; Upvio's behavior is not documented. */
  "businesses.update"({ name, email, timezone }, { tenant: { profile, world } }) {
    checkTimeZone(timezone);
    const current: { -readonly [Field in keyof Profile]: Profile[Field] } = profile;
    current.name = name ?? current.name;
    current.email = email ?? current.email;
    current.timezone = timezone ?? current.timezone;
    current.updatedAt = world.now().toISOString();
    return ok(profile);
  },
} satisfies Partial<UpvioHandlers>;
