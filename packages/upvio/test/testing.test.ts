import { recordingFetch } from "@linkwright/testing/recording-fetch";
import { createUpvioClient, isAuthenticationError, isNotFoundError, type UpvioClient } from "@linkwright/upvio";
import { fakeClient, fakePages, fakeResponse, fakeUpvioError } from "@linkwright/upvio/testing";
import { expect, test } from "vitest";

const called = {
  operation: "patients.retrieve",
  method: "GET",
  path: "/businesses/{businessId}/patients/{patientId}",
  host: "api.upvio.com",
};

test.each([
  [404, { code: "not_found", title: "No such patient." }],
  [409, { code: 409 }],
  [500, {}],
])("an error of status %i and %j is the client's", async (status, error) => {
  const { fetch } = recordingFetch(() => Response.json({ error }, { status }));
  const upvio = createUpvioClient({ apiKey: "k", businessId: "b", retries: 0, fetch });
  const thrown: unknown = await upvio.patients.retrieve({ patientId: "p" }).catch((caught: unknown) => caught);
  const faked = fakeUpvioError(status, error, { ...called, headers: { "content-type": "application/json" } });
  expect(faked.constructor).toBe((thrown as object).constructor);
  expect(JSON.parse(JSON.stringify(faked))).toEqual(JSON.parse(JSON.stringify(thrown)));
});

test("an error has an empty envelope by default", () => {
  expect(fakeUpvioError(404)).toMatchObject({ code: undefined, body: { error: {} } });
  expect(isNotFoundError(fakeUpvioError(404))).toBe(true);
});

/** Part of a program: returns all patients' email addresses and the newest one's link. */
async function welcome(upvio: UpvioClient): Promise<string[]> {
  const emails: string[] = [];
  for await (const { email } of upvio.patients.list({ limit: 1 })) emails.push(email);
  const { data: link } = await upvio.patients.createMagicLink({ patientId: "p", redirectUrl: "https://example.com/" });
  return [...emails, link?.url ?? ""];
}

test("a program can use a fake client", async () => {
  const page = (email: string) => ({ data: [{ email } as never], meta: { totalCount: 2 } as never });
  const upvio = fakeClient<UpvioClient>({
    patients: {
      list: () => fakePages([page("ada@example.com"), page("eve@example.com")], ({ data = [] }) => data),
      createMagicLink: async ({ patientId }) => ({ data: { url: `https://example.com/${patientId}` } as never }),
      archive: () => fakeResponse(undefined, { status: 204 }),
      retrieve: () => {
        throw fakeUpvioError(401, { code: "unauthorized" });
      },
    },
  });
  expect(await welcome(upvio)).toEqual(["ada@example.com", "eve@example.com", "https://example.com/p"]);
  const { data, response } = await upvio.patients.archive({ patientId: "p" }).withResponse();
  expect([data, response.status]).toEqual([undefined, 204]);
  expect(isAuthenticationError(await upvio.patients.retrieve({ patientId: "p" }).catch((error) => error))).toBe(true);
  await expect(upvio.businesses.list()).rejects.toThrow(
    "fakeClient: businesses.list was called, but is not one of the given methods",
  );
});
