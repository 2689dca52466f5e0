import type { Answer } from "../answer.ts";
import { minutesAfter } from "../clock.ts";
import type { Call } from "../handlers.ts";
import { Refusal } from "../refusal.ts";
import type { Patient } from "./kinds.ts";
import { badRequest } from "./refusals.ts";
import { changeItem, newItem, operationsOf } from "./resource.ts";
import type { Business } from "./state.ts";

interface PatientReference {
  patientId: string;
}

interface CreateInput {
  name: string;
  email: string;
  phoneMobile?: string;
  primaryStaffId?: string;
  mode?: string;
}

/** A sample in github.com/upvio/upvio-js says how long links live, and that they work once. No page does. */
const LINK_MINUTES = 20;

/** The title is Upvio's: https://developers.upvio.com/api/error-handling */
const EMAIL_TAKEN = "A patient with this email already exists";

function create({ mode, primaryStaffId, ...input }: CreateInput, { tenant: business }: Call<Business>): Answer {
  // Upvio takes who is in charge and never answers it.
  if (primaryStaffId !== undefined) business.staff.find(primaryStaffId);
  const { name, email, phoneMobile } = input;
  const known = withEmail(business, email);
  if (known && mode === "create") throw new Refusal(409, "conflict", EMAIL_TAKEN);
  const patient = known
    ? changeItem(business, business.patients, known, { name, email, phoneMobile })
    : business.patients.add(newPatient(business, name, email, phoneMobile));
  return { status: 201, body: { data: patient } };
}

export function newPatient(business: Business, name: string, email: string, phoneMobile?: string): Patient {
  return newItem<Patient>(business, {
    archivedAt: null,
    archivedReason: null,
    name,
    email,
    phoneMobile: phoneMobile ?? null,
    timezone: null,
  });
}

function withEmail(business: Business, email: string): Patient | undefined {
  const [known] = business.patients.where({ email: email.toLowerCase() }).values();
  return known;
}

/** Archiving again changes nothing. The address is free for another patient. */
function archive({ patientId }: PatientReference, { tenant: business }: Call<Business>): Answer {
  const patient = business.patients.find(patientId);
  const archivedAt = business.world.now().toISOString();
  if (patient.archivedAt === null) changeItem(business, business.patients, patient, { archivedAt });
  return { status: 204, body: undefined };
}

/**
 * Nothing is kept: a link is opened, and `autoSubmit` shows, in Upvio's own pages only, and no call of the API takes one.
 * https://developers.upvio.com/api-v1/operations/createpatientmagiclink/
 */
function createMagicLink(
  { patientId, redirectUrl }: PatientReference & { redirectUrl: string },
  { tenant: business }: Call<Business>,
): Answer {
  business.patients.find(patientId);
  if (!isUpvioUrl(redirectUrl)) throw badRequest("redirectUrl must be on a domain of Upvio");
  const { ids, now } = business.world;
  const created = now();
  const url = new URL("https://account.upvio.com/auth/magic");
  url.searchParams.set("token", ids.token());
  const link = {
    id: ids.uuid(),
    url: url.toString(),
    redirectUrl,
    createdAt: created.toISOString(),
    expiresAt: minutesAfter(created, LINK_MINUTES).toISOString(),
  };
  return { status: 200, body: { data: link } };
}

function isUpvioUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === "https:" && (hostname === "upvio.com" || hostname.endsWith(".upvio.com"));
}

export const patients = {
  ...operationsOf<Patient>({
    name: "patients",
    idParameter: "patientId",
    items: (business) => business.patients,
    // The total leaves archived patients out (@upvio/api-types); that the pages do so too is assumed.
    filters: () => ({ state: "current" }),
    paging: "pages",
    changes: (current, { name, email, phoneMobile }: Partial<CreateInput>, business) => {
      const owner = email === undefined ? undefined : withEmail(business, email);
      // That it is refused follows from the address being unique; with which status is not documented.
      if (owner && owner !== current) throw badRequest(EMAIL_TAKEN);
      return { name, email, phoneMobile };
    },
    // Without an envelope, as the page and the types have it.
    bare: ["update"],
  }),
  "patients.create": create,
  "patients.archive": archive,
  "patients.createMagicLink": createMagicLink,
};
