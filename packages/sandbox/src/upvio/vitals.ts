import { badRequest } from "./errors.ts";
import type { UpvioHandlers } from "./handlers.ts";
import { newItem } from "./items.ts";
import type { Schemas, VitalsLink, VitalsScan, VitalsTemplate } from "./kinds.ts";
import { counted, created, ok, pageOf } from "./responses.ts";
import type { Business } from "./state.ts";

export const vitals = {
  "vitals.templates.list"(_input, { tenant }) {
    const templates = tenant.vitalsTemplates.list().map((template) => showTemplate(template, tenant));
    return counted(templates, templates.length);
  },

  "vitals.templates.retrieve"({ templateId }, { tenant }) {
    return ok(showTemplate(tenant.vitalsTemplates.find(templateId), tenant));
  },

  "vitals.links.list"(input, { tenant }) {
    const { vitalsTemplateId, status } = input;
    const links = tenant.vitalsLinks.where({ vitalsTemplateId, status });
    const page = pageOf(links.values(), input).map((link) => showLink(link, tenant));
    return counted(page, links.size);
  },

  "vitals.links.retrieve"({ linkId }, { tenant }) {
    return ok(showLink(tenant.vitalsLinks.find(linkId), tenant));
  },

  "vitals.scans.list"(input, { tenant }) {
    const { patientId, vitalsLinkId } = input;
    // The guide treats the first entry as the latest: https://developers.upvio.com/guides/query-scan-results
    const scans = tenant.vitalsScans.list({ patientId, vitalsLinkId }).reverse();
    return counted(pageOf(scans, input), scans.length);
  },

  "vitals.scans.retrieve"({ scanId }, { tenant }) {
    return ok(tenant.vitalsScans.find(scanId));
  },

  "vitals.scans.create"(input, { tenant }) {
    const link = tenant.vitalsLinks.find(input.vitalsLinkId);
    const patient = tenant.patients.find(input.patientId);
    checkUsable(link, tenant);
    const scan = newItem<VitalsScan>(tenant, {
      patientId: patient.id,
      vitalsLinkId: link.id,
      // Only a patient in front of a camera can continue a scan.
      status: "PENDING",
      results: null,
      includedMetrics: tenant.vitalsTemplates.find(link.vitalsTemplateId).metrics,
      startedAt: null,
      inputData: input.inputData ?? undefined,
    });
    return created(tenant.vitalsScans.add(scan));
  },
} satisfies Partial<UpvioHandlers>;

function showTemplate(template: VitalsTemplate, business: Business): Schemas["VitalsTemplate"] {
  return { ...template, linksCount: business.vitalsLinks.where({ vitalsTemplateId: template.id }).size };
}

function showLink(link: VitalsLink, business: Business): Schemas["VitalsLink"] {
  const url = `https://scan.upvio.com/${business.profile.alias}/links/${link.slug}`;
  return { ...link, scansCount: scansOf(link, business), url };
}

/** The titles are Upvio's: https://developers.upvio.com/api/error-handling. The sandbox does not support credits. */
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
