import { expect, test } from "vitest";
import { startUpvio, unknownId } from "./upvio-sandbox.ts";

test("lists and returns forms and their submissions", async () => {
  const { data, call, providerError } = await startUpvio();
  const [form] = await data("forms.list");
  expect(form).toMatchObject({ submissionsCount: 1, url: "https://forms.upvio.com/sandbox-clinic/first-visit" });
  expect(await data("forms.retrieve", { formId: form.id })).toEqual(form);
  expect(await data("forms.list", { visibility: ["LISTED", "UNLISTED"] })).toEqual([form]);
  expect(await data("forms.list", { visibility: ["UNLISTED"] })).toEqual([]);
  expect(await providerError("forms.retrieve", { formId: unknownId })).toEqual([404, "Form not found"]);

  const { body } = await call("formSubmissions.list");
  const [submission] = body.data;
  expect(body.meta.totalCount).toBe(1);
  expect(await data("formSubmissions.retrieve", { formSubmissionId: submission.id })).toEqual(submission);
  const { formId, patientId } = submission;
  expect(formId).toBe(form.id);
  expect((await data("patients.retrieve", { patientId })).id).toBe(patientId);
  const list = (filters: object) => data("formSubmissions.list", { filters });
  expect(await list({ formId, patientId })).toEqual([submission]);
  expect(await list({ formId, patientId: unknownId })).toEqual([]);
  expect(await list({ formId: "nonesuch" })).toEqual([]);
  expect(await providerError("formSubmissions.retrieve", { formSubmissionId: unknownId })).toEqual([
    404,
    "Form Submission not found",
  ]);
});

test("lists outgoing webhooks", async () => {
  const { data } = await startUpvio();
  expect(await data("outgoingWebhooks.list")).toMatchObject([{ enabled: true }]);
});

test("lists time blockers by period and staff, and returns one", async () => {
  const { data, call, providerError } = await startUpvio();
  const [blocker] = await data("timeBlockers.list");
  const { id: timeBlockerId, startDate, endDate, staffId } = blocker;
  expect(await data("timeBlockers.retrieve", { timeBlockerId })).toEqual(blocker);
  const list = (query: object) => data("timeBlockers.list", query);
  const later = new Date(Date.parse(endDate) + 1).toISOString();
  expect(await list({ startDate, endDate, staffId })).toEqual([blocker]);
  expect(await list({ startDate })).toEqual([blocker]);
  expect(await list({ startDate: endDate })).toEqual([]);
  expect(await list({ startDate: "2026-05-01T00:00:00Z", endDate: startDate })).toEqual([]);
  expect(await list({ startDate: endDate, endDate: later })).toEqual([]);
  expect(await list({ staffId: unknownId })).toEqual([]);
  expect((await call("timeBlockers.list", { endDate })).status).toBe(400);
  expect(await providerError("timeBlockers.retrieve", { timeBlockerId: unknownId })).toEqual([
    404,
    "Time Blocker not found",
  ]);
});
