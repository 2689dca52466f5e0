import { badRequest } from "./errors.ts";
import type { UpvioHandlers } from "./handlers.ts";
import type { Form, FormSubmission, Schemas, TimeBlocker } from "./kinds.ts";
import { counted, ok, pageOf } from "./responses.ts";
import type { Business } from "./state.ts";
import { timeOf } from "./times.ts";
import type { UpvioInput } from "./wire.ts";

/** Read-only objects. In Upvio they are created in the dashboard or by patients; in the sandbox they are seeded. */
export const readings = {
  "forms.list"({ visibility: wanted }, { tenant }) {
    const forms = tenant.forms.list().filter(({ visibility = "" }) => wanted?.includes(visibility) ?? true);
    return ok(forms.map((form) => showForm(form, tenant)));
  },

  "forms.retrieve"({ formId }, { tenant }) {
    return ok(showForm(tenant.forms.find(formId), tenant));
  },

  "formSubmissions.list"(input, { tenant }) {
    const { formId, patientId } = input.filters ?? {};
    const submissions = tenant.formSubmissions.where({ formId, patientId });
    return counted(pageOf(submissions.values(), input).map(showSubmission), submissions.size);
  },

  "formSubmissions.retrieve"({ formSubmissionId }, { tenant }) {
    return ok(showSubmission(tenant.formSubmissions.find(formSubmissionId)));
  },

  "outgoingWebhooks.list"(_input, { tenant }) {
    return ok(tenant.outgoingWebhooks.list());
  },

  "timeBlockers.list"(input, { tenant }) {
    return ok(tenant.timeBlockers.list({ staffId: input.staffId }).filter((blocker) => blocksWithin(blocker, input)));
  },

  "timeBlockers.retrieve"({ timeBlockerId }, { tenant }) {
    return ok(tenant.timeBlockers.find(timeBlockerId));
  },
} satisfies Partial<UpvioHandlers>;

function showForm(form: Form, business: Business): Schemas["Form"] {
  const { size } = business.formSubmissions.where({ formId: form.id });
  return {
    ...form,
    submissionsCount: size,
    // No API call marks a submission as read.
    unreadSubmissionsCount: size,
    url: `https://forms.upvio.com/${business.profile.alias}/${form.alias}`,
  };
}

/** Returns a submission without `updatedAt`, which only this kind of object omits. */
function showSubmission({ updatedAt, ...submission }: FormSubmission): Schemas["FormSubmission"] {
  return submission;
}

/**
 * Returns the time blockers that overlap the period; https://developers.upvio.com/api-v1/operations/listtimeblockers/
 * requires `startDate` with `endDate`.
 */
function blocksWithin(blocker: TimeBlocker, { startDate, endDate }: UpvioInput<"timeBlockers.list">): boolean {
  if (startDate === undefined) {
    if (endDate !== undefined) throw badRequest("Bad Request: endDate requires startDate");
    return true;
  }
  const from = timeOf(startDate, "startDate");
  const to = endDate === undefined ? Number.POSITIVE_INFINITY : timeOf(endDate, "endDate");
  return Date.parse(blocker.endDate) > from && Date.parse(blocker.startDate) < to;
}
