import type { VitalsLink, VitalsScan, VitalsTemplate } from "./kinds.ts";
import { badRequest } from "./refusals.ts";
import { operationsOf } from "./resource.ts";
import type { Business } from "./state.ts";

interface ScanInput {
  vitalsLinkId: string;
  patientId: string;
  inputData?: VitalsScan["inputData"];
}

/** The titles are Upvio's: https://developers.upvio.com/api/error-handling. Of credits the sandbox knows nothing. */
function checkUsable(link: VitalsLink, business: Business): void {
  const now = business.world.now().getTime();
  if (link.status !== "ACTIVE") throw badRequest("Link is disabled");
  if (link.expiresAt && Date.parse(link.expiresAt) <= now) throw badRequest("Link has expired");
  if (typeof link.maxScans === "number" && scansOf(link, business) >= link.maxScans) {
    throw badRequest("Maximum scans reached");
  }
}

function scansOf({ id }: VitalsLink, business: Business): number {
  return business.vitalsScans.where({ vitalsLinkId: id }).size;
}

export const vitals = {
  ...operationsOf<VitalsTemplate>({
    name: "vitals.templates",
    idParameter: "templateId",
    items: (business) => business.vitalsTemplates,
    paging: "total",
    show: (template, business) => ({
      ...template,
      linksCount: business.vitalsLinks.where({ vitalsTemplateId: template.id }).size,
    }),
  }),
  ...operationsOf<VitalsLink>({
    name: "vitals.links",
    idParameter: "linkId",
    items: (business) => business.vitalsLinks,
    paging: "pages",
    filters: ({ vitalsTemplateId, status }: { vitalsTemplateId?: string; status?: string }) => ({
      vitalsTemplateId,
      status,
    }),
    show: (link, business) => ({
      ...link,
      scansCount: scansOf(link, business),
      url: `https://scan.upvio.com/${business.profile.alias}/links/${link.slug}`,
    }),
  }),
  ...operationsOf<VitalsScan>({
    name: "vitals.scans",
    idParameter: "scanId",
    items: (business) => business.vitalsScans,
    paging: "pages",
    // The guide takes the first entry for the latest: https://developers.upvio.com/guides/query-scan-results
    newestFirst: true,
    filters: ({ patientId, vitalsLinkId }: { patientId?: string; vitalsLinkId?: string }) => ({
      patientId,
      vitalsLinkId,
    }),
    draft: (input: ScanInput, business) => {
      const link = business.vitalsLinks.find(input.vitalsLinkId);
      const patient = business.patients.find(input.patientId);
      checkUsable(link, business);
      return {
        patientId: patient.id,
        vitalsLinkId: link.id,
        // Only the patient in front of a camera takes a scan further.
        status: "PENDING",
        results: null,
        includedMetrics: business.vitalsTemplates.find(link.vitalsTemplateId).metrics,
        startedAt: null,
        inputData: input.inputData ?? undefined,
      };
    },
  }),
};
