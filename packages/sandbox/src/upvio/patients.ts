import { minutesAfter } from "../clock.ts";
import { ProviderError } from "../provider-error.ts";
import { badRequest } from "./errors.ts";
import type { UpvioHandlers } from "./handlers.ts";
import { changeItem, newItem } from "./items.ts";
import type { Patient } from "./kinds.ts";
import { counted, created, NO_CONTENT, ok, pageOf } from "./responses.ts";
import type { Business } from "./state.ts";

/** Lifetime and single use of links are from a sample in github.com/upvio/upvio-js; they are not documented. */
const LINK_MINUTES = 20;

/** The title is Upvio's: https://developers.upvio.com/api/error-handling */
const EMAIL_TAKEN = "A patient with this email already exists";

export const patients = {
  /** The total excludes archived patients (@upvio/api-types); pages are assumed to do so, too. */
  "patients.list"(input, { tenant }) {
    const current = tenant.patients.where({ state: "current" });
    return counted(pageOf(current.values(), input), current.size);
  },

  "patients.retrieve"({ patientId }, { tenant }) {
    return ok(tenant.patients.find(patientId));
  },

  "patients.create"({ name, email, phoneMobile, mode, primaryStaffId }, { tenant: business }) {
    // Upvio accepts the primary staff member but never returns it.
    if (primaryStaffId !== undefined) business.staff.find(primaryStaffId);
    const known = withEmail(business, email);
    if (known && mode === "create") throw new ProviderError(409, "conflict", EMAIL_TAKEN);
    const patient = known
      ? changeItem(business, business.patients, known, { name, email, phoneMobile })
      : business.patients.add(newPatient(business, name, email, phoneMobile));
    return created(patient);
  },

  /** Returns no envelope, as in the documentation and the types. */
  "patients.update"({ patientId, name, email, phoneMobile }, { tenant: business }) {
    const patient = business.patients.find(patientId);
    const owner = email === undefined ? undefined : withEmail(business, email);
    // Rejected because email addresses are unique; the status is not documented.
    if (owner && owner !== patient) throw badRequest(EMAIL_TAKEN);
    return { status: 200, body: changeItem(business, business.patients, patient, { name, email, phoneMobile }) };
  },

  /** Archiving again has no effect. The email address becomes available to other patients. */
  "patients.archive"({ patientId }, { tenant: business }) {
    const patient = business.patients.find(patientId);
    const archivedAt = business.world.now().toISOString();
    if (patient.archivedAt === null) changeItem(business, business.patients, patient, { archivedAt });
    return NO_CONTENT;
  },

  /**
   * Stores nothing: links and `autoSubmit` only have an effect in Upvio's own pages, and no API call accepts a link.
   * https://developers.upvio.com/api-v1/operations/createpatientmagiclink/
   */
  "patients.createMagicLink"({ patientId, redirectUrl }, { tenant: business }) {
    business.patients.find(patientId);
    if (!isUpvioUrl(redirectUrl)) throw badRequest("redirectUrl must be on an Upvio domain");
    const { ids, now } = business.world;
    const at = now();
    const url = new URL("https://account.upvio.com/auth/magic");
    url.searchParams.set("token", ids.token());
    return ok({
      id: ids.uuid(),
      url: url.toString(),
      redirectUrl,
      createdAt: at.toISOString(),
      expiresAt: minutesAfter(at, LINK_MINUTES).toISOString(),
    });
  },
} satisfies Partial<UpvioHandlers>;

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

function isUpvioUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === "https:" && (hostname === "upvio.com" || hostname.endsWith(".upvio.com"));
}
