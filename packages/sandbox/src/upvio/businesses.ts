import type { Answer } from "../answer.ts";
import type { Call } from "../handlers.ts";
import type { Business, Profile } from "./state.ts";
import { checkTimeZone } from "./times.ts";

/** A key reaches one business, in whose settings it was made: https://developers.upvio.com/api/api-keys */
function list(_input: object, { tenant }: Call<Business>): Answer {
  return { status: 200, body: { data: [tenant.profile] } };
}

function retrieve(_input: object, { tenant }: Call<Business>): Answer {
  return { status: 200, body: { data: tenant.profile } };
}

/** A field that is left out keeps its value; what Upvio does then is not documented. */
function update(
  { name, email, timezone }: { name?: string; email?: string; timezone?: string },
  { tenant: { profile, world } }: Call<Business>,
): Answer {
  checkTimeZone(timezone);
  const current: { -readonly [Field in keyof Profile]: Profile[Field] } = profile;
  current.name = name ?? current.name;
  current.email = email ?? current.email;
  current.timezone = timezone ?? current.timezone;
  current.updatedAt = world.now().toISOString();
  return { status: 200, body: { data: profile } };
}

export const businesses = {
  "businesses.list": list,
  "businesses.retrieve": retrieve,
  "businesses.update": update,
};
