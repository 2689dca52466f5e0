import type { Form, FormSubmission, OutgoingWebhook, TimeBlocker } from "./kinds.ts";
import { badRequest } from "./refusals.ts";
import { operationsOf } from "./resource.ts";
import { timeOf } from "./times.ts";

/** What the API only reads. It is made in Upvio's dashboard or by patients; in the sandbox it is seeded. */
export const readings = {
  ...operationsOf<Form>({
    name: "forms",
    idParameter: "formId",
    items: (business) => business.forms,
    lists: ({ visibility }, input: { visibility?: string[] }) => input.visibility?.includes(visibility ?? "") ?? true,
    show: (form, business) => {
      const { size } = business.formSubmissions.where({ formId: form.id });
      return {
        ...form,
        submissionsCount: size,
        // No call of the API reads a submission on somebody's behalf.
        unreadSubmissionsCount: size,
        url: `https://forms.upvio.com/${business.profile.alias}/${form.alias}`,
      };
    },
  }),
  ...operationsOf<FormSubmission>({
    name: "formSubmissions",
    idParameter: "formSubmissionId",
    items: (business) => business.formSubmissions,
    paging: "pages",
    filters: ({ filters }: { filters?: { formId?: string; patientId?: string } }) => ({
      formId: filters?.formId,
      patientId: filters?.patientId,
    }),
    // Alone of all, a submission does not tell when it last changed.
    show: ({ updatedAt, ...submission }) => submission,
  }),
  ...operationsOf<OutgoingWebhook>({
    name: "outgoingWebhooks",
    items: (business) => business.outgoingWebhooks,
  }),
  ...operationsOf<TimeBlocker>({
    name: "timeBlockers",
    idParameter: "timeBlockerId",
    items: (business) => business.timeBlockers,
    filters: ({ staffId }: { staffId?: string }) => ({ staffId }),
    lists: blocksWithin,
  }),
};

/** Those that reach into the period; https://developers.upvio.com/api-v1/operations/listtimeblockers/ has `endDate` need a start. */
function blocksWithin(blocker: TimeBlocker, { startDate, endDate }: { startDate?: string; endDate?: string }): boolean {
  if (startDate === undefined) {
    if (endDate !== undefined) throw badRequest("Bad Request: endDate needs startDate");
    return true;
  }
  const from = timeOf(startDate, "startDate");
  const to = endDate === undefined ? Number.POSITIVE_INFINITY : timeOf(endDate, "endDate");
  return Date.parse(blocker.endDate) > from && Date.parse(blocker.startDate) < to;
}
