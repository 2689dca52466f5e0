import { expect, test } from "vitest";
import { startUpvio, unknownId } from "./upvio-sandbox.ts";

async function startVitals() {
  const upvio = await startUpvio();
  const links: { id: string; slug: string }[] = await upvio.data("vitals.links.list");
  const linkId = (slug: string) => links.find((link) => link.slug === slug)?.id;
  return { ...upvio, linkId };
}

test("creates, lists and returns a scan, and counts it for its link", async () => {
  const { data, linkId, patient, clock } = await startVitals();
  const { id: patientId } = await patient();
  const vitalsLinkId = linkId("check-in");
  clock.forward(1);
  const inputData = { gender: "female", height: 168 };
  const scan = await data("vitals.scans.create", { vitalsLinkId, patientId, inputData, skipResultsScreen: true });
  const [{ metrics }] = await data("vitals.templates.list");
  expect(scan).toMatchObject({ patientId, vitalsLinkId, status: "PENDING", results: null, includedMetrics: metrics });
  expect(scan.inputData).toEqual(inputData);
  expect(await data("vitals.scans.retrieve", { scanId: scan.id })).toEqual(scan);
  const bare = await data("vitals.scans.create", { vitalsLinkId, patientId, inputData: null });
  expect(bare).not.toHaveProperty("inputData");
  const [first, second, done] = await data("vitals.scans.list");
  expect([first, second]).toEqual([bare, scan]);
  expect(done).toMatchObject({ status: "SUCCEEDED", results: { metrics: { heartRate: 68 } } });
  expect((await data("vitals.links.retrieve", { linkId: vitalsLinkId })).scansCount).toBe(2);
});

test("lists scans by patient, by link and by both, page by page", async () => {
  const { data, call, linkId, patient } = await startVitals();
  const patients = [await patient(), await patient("Bob Stone")];
  const vitalsLinkId = linkId("check-in");
  for (let index = 0; index < 14; index += 1) {
    await data("vitals.scans.create", { vitalsLinkId, patientId: patients[index % 2].id });
  }
  const list = async (query: object) => {
    const { body } = await call("vitals.scans.list", query);
    return [body.data.length, body.meta.totalCount];
  };
  expect(await list({})).toEqual([10, 15]);
  expect(await list({ limit: 50 })).toEqual([15, 15]);
  expect(await list({ patientId: patients[0].id, limit: 5, offset: 5 })).toEqual([2, 7]);
  expect(await list({ patientId: patients[0].id, vitalsLinkId })).toEqual([7, 7]);
  expect(await list({ vitalsLinkId: linkId("used-up") })).toEqual([1, 1]);
  expect(await list({ patientId: patients[0].id, vitalsLinkId: linkId("used-up") })).toEqual([0, 0]);
  expect(await list({ vitalsLinkId: unknownId })).toEqual([0, 0]);
  expect(await list({ offset: 10_000 })).toEqual([0, 15]);
});

test("rejects a scan for an expired, disabled or used-up link", async () => {
  const { providerError, linkId, patient } = await startVitals();
  const { id: patientId } = await patient();
  for (const [slug, title] of [
    ["expired", "Link has expired"],
    ["disabled", "Link is disabled"],
    ["used-up", "Maximum scans reached"],
  ] as const) {
    expect(await providerError("vitals.scans.create", { vitalsLinkId: linkId(slug), patientId })).toEqual([400, title]);
  }
  const vitalsLinkId = linkId("check-in");
  expect(await providerError("vitals.scans.create", { vitalsLinkId: unknownId, patientId })).toEqual([
    404,
    "Vitals Link not found",
  ]);
  expect(await providerError("vitals.scans.create", { vitalsLinkId, patientId: unknownId })).toEqual([
    404,
    "Patient not found",
  ]);
  expect(await providerError("vitals.scans.retrieve", { scanId: unknownId })).toEqual([404, "Vitals Scan not found"]);
});

test("returns links and templates", async () => {
  const { call, data, providerError } = await startVitals();
  const { body: templates } = await call("vitals.templates.list");
  const [template] = templates.data;
  expect(templates.meta.totalCount).toBe(1);
  expect(template.linksCount).toBe(4);
  expect(await data("vitals.templates.retrieve", { templateId: template.id })).toEqual(template);
  expect(await providerError("vitals.templates.retrieve", { templateId: "nonesuch" })).toEqual([
    404,
    "Vitals Template not found",
  ]);

  const slugs = async (query: object) =>
    (await data("vitals.links.list", query)).map(({ slug }: { slug: string }) => slug);
  expect(await slugs({ status: "DISABLED" })).toEqual(["disabled"]);
  expect(await slugs({ status: "ACTIVE", vitalsTemplateId: template.id })).toEqual(["check-in", "used-up", "expired"]);
  expect(await slugs({ vitalsTemplateId: "nonesuch" })).toEqual([]);
  expect(await slugs({ limit: 1, offset: 1 })).toEqual(["used-up"]);
  const [link] = await data("vitals.links.list");
  expect(link.url).toBe("https://scan.upvio.com/sandbox-clinic/links/check-in");
  expect(await data("vitals.links.retrieve", { linkId: link.id })).toEqual(link);
  expect(await providerError("vitals.links.retrieve", { linkId: unknownId })).toEqual([404, "Vitals Link not found"]);
});
