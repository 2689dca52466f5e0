import type { ApiError, Patient, UpvioClient } from "@linkwright/upvio";
import { fakeClient, fakePages, fakeUpvioError } from "@linkwright/upvio/testing";
import { expectTypeOf, test } from "vitest";

declare const patient: Patient;

test("a client takes methods that return data, or promises of it", () => {
  const upvio = fakeClient<UpvioClient>({ patients: { update: async () => patient } });
  expectTypeOf(upvio).toEqualTypeOf<UpvioClient>();
  fakeClient<UpvioClient>({ patients: { update: ({ patientId }) => ({ ...patient, id: patientId }) } });
  fakeClient<UpvioClient>({ patients: { archive: () => undefined } });
  fakeClient<UpvioClient>({ patients: { archive: async () => {} } });
  fakeClient<UpvioClient>({ patients: { list: () => fakePages([{ data: [patient] }], ({ data = [] }) => data) } });
  // @ts-expect-error another method's response
  fakeClient<UpvioClient>({ patients: { createMagicLink: async () => patient } });
  // @ts-expect-error no such method
  fakeClient<UpvioClient>({ patients: { lists: async () => patient } });
});

test("an error is created from the contents of Upvio's envelope", () => {
  expectTypeOf(fakeUpvioError(404, { code: 404, title: "Not Found" })).toEqualTypeOf<ApiError>();
  // @ts-expect-error no such field of the body
  fakeUpvioError(404, { message: "Not Found" });
});
