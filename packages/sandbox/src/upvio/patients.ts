import type { Answer, Call } from "../api.ts";
import { minutesAfter } from "../clock.ts";
import { Refusal } from "../refusal.ts";
import { type BusinessRecord, businessOf, type Patient, type PatientRecord, patientOf, type Upvio } from "./state.ts";

interface PatientReference {
  businessId: string;
  patientId: string;
}

interface PatientFields {
  name?: string;
  email?: string;
  phoneMobile?: string;
}

const DEFAULT_LIMIT = 10;
/** Upvio does not say how long its links live; this is the hour that its own example shows. */
const LINK_MINUTES = 60;

function list(
  { businessId, limit = DEFAULT_LIMIT, offset = 0 }: { businessId: string; limit?: number; offset?: number },
  { tenant: upvio }: Call<Upvio>,
): Answer {
  const { patients } = businessOf(upvio, businessId);
  // The total leaves archived patients out (@upvio/api-types); that the pages do so too is assumed.
  const current = [...patients.values()].filter(({ wire }) => wire.archivedAt === null);
  const data = current.slice(offset, offset + limit).map(({ wire }) => wire);
  return { status: 200, body: { data, meta: { totalCount: current.length } } };
}

type CreateInput = { businessId: string; name: string; email: string; phoneMobile?: string; mode?: string };

function create(input: CreateInput, { tenant: upvio }: Call<Upvio>): Answer {
  const business = businessOf(upvio, input.businessId);
  const known = business.byEmail.get(input.email.toLowerCase());
  if (known && input.mode === "create") throw new Refusal(409, "conflict", "Conflict");
  const patient = known ?? add(upvio, business, input);
  if (known) change(upvio, business, known, input);
  return { status: 201, body: { data: patient.wire } };
}

function retrieve(input: PatientReference, { tenant: upvio }: Call<Upvio>): Answer {
  return { status: 200, body: { data: patientOf(businessOf(upvio, input.businessId), input.patientId).wire } };
}

function update(input: PatientReference & PatientFields, { tenant: upvio }: Call<Upvio>): Answer {
  const business = businessOf(upvio, input.businessId);
  const patient = patientOf(business, input.patientId);
  const owner = input.email === undefined ? undefined : business.byEmail.get(input.email.toLowerCase());
  // That it is refused follows from the address being unique; with which status is not documented.
  if (owner && owner !== patient) throw new Refusal(400, "bad_request", "Bad Request: another patient has this email");
  change(upvio, business, patient, input);
  // Without an envelope, as the page and the types have it.
  return { status: 200, body: patient.wire };
}

function archive(input: PatientReference, { tenant: upvio }: Call<Upvio>): Answer {
  const business = businessOf(upvio, input.businessId);
  const { wire } = patientOf(business, input.patientId);
  if (wire.archivedAt === null) {
    wire.archivedAt = upvio.world.now().toISOString();
    wire.updatedAt = wire.archivedAt;
    business.byEmail.delete(wire.email.toLowerCase());
  }
  return { status: 204, body: undefined };
}

function createMagicLink(input: PatientReference & { redirectUrl: string }, { tenant: upvio }: Call<Upvio>): Answer {
  patientOf(businessOf(upvio, input.businessId), input.patientId);
  if (!isUpvioUrl(input.redirectUrl)) throw new Refusal(400, "bad_request", "redirectUrl must be on a domain of Upvio");
  const now = upvio.world.now();
  const url = new URL("https://account.upvio.com/auth/magic");
  url.searchParams.set("token", upvio.world.ids.token());
  const link = {
    id: upvio.world.ids.uuid(),
    url: url.toString(),
    redirectUrl: input.redirectUrl,
    createdAt: now.toISOString(),
    expiresAt: minutesAfter(now, LINK_MINUTES).toISOString(),
  };
  return { status: 200, body: { data: link } };
}

function add(upvio: Upvio, business: BusinessRecord, input: CreateInput): PatientRecord {
  const at = upvio.world.now().toISOString();
  const wire: Patient = {
    id: upvio.world.ids.uuid(),
    createdAt: at,
    updatedAt: at,
    archivedAt: null,
    archivedReason: null,
    name: input.name,
    email: input.email,
    phoneMobile: input.phoneMobile ?? null,
    timezone: null,
  };
  const patient = { wire };
  business.patients.set(wire.id, patient);
  business.byEmail.set(wire.email.toLowerCase(), patient);
  return patient;
}

function change(upvio: Upvio, business: BusinessRecord, patient: PatientRecord, input: PatientFields): void {
  const { wire } = patient;
  if (input.email !== undefined && wire.archivedAt === null) {
    business.byEmail.delete(wire.email.toLowerCase());
    business.byEmail.set(input.email.toLowerCase(), patient);
  }
  wire.name = input.name ?? wire.name;
  wire.email = input.email ?? wire.email;
  wire.phoneMobile = input.phoneMobile ?? wire.phoneMobile;
  wire.updatedAt = upvio.world.now().toISOString();
}

function isUpvioUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === "https:" && (hostname === "upvio.com" || hostname.endsWith(".upvio.com"));
}

export const patients = {
  "patients.list": list,
  "patients.create": create,
  "patients.retrieve": retrieve,
  "patients.update": update,
  "patients.archive": archive,
  "patients.createMagicLink": createMagicLink,
};
