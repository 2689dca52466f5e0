import type { Answer, Call } from "../api.ts";
import { type Business, businessOf, type Upvio } from "./state.ts";

interface BusinessReference {
  businessId: string;
}

function list(_input: object, { tenant: upvio }: Call<Upvio>): Answer {
  return { status: 200, body: { data: [...upvio.businesses.values()].map(({ wire }) => wire) } };
}

function retrieve(input: BusinessReference, { tenant: upvio }: Call<Upvio>): Answer {
  return { status: 200, body: { data: businessOf(upvio, input.businessId).wire } };
}

/** A field that is left out keeps its value; what Upvio does then is not documented. */
function update(
  { businessId, name, email, timezone }: BusinessReference & Partial<Pick<Business, "name" | "email" | "timezone">>,
  { tenant: upvio }: Call<Upvio>,
): Answer {
  const { wire } = businessOf(upvio, businessId);
  wire.name = name ?? wire.name;
  wire.email = email ?? wire.email;
  wire.timezone = timezone ?? wire.timezone;
  wire.updatedAt = upvio.world.now().toISOString();
  return { status: 200, body: { data: wire } };
}

export const businesses = {
  "businesses.list": list,
  "businesses.retrieve": retrieve,
  "businesses.update": update,
};
