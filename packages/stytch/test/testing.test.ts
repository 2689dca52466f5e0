import { createStytchB2BClient, isNotFoundError, isRateLimitError, type StytchB2BClient } from "@linkwright/stytch/b2b";
import { createStytchConsumerClient, type StytchConsumerClient } from "@linkwright/stytch/consumer";
import { fakeClient, fakePages, fakeResponse, fakeStytchError } from "@linkwright/stytch/testing";
import { recordingFetch } from "@linkwright/testing/recording-fetch";
import { describe, expect, test, vi } from "vitest";

const credentials = { projectId: "project-test-1", secret: "secret-test-1" };
const called = { operation: "users.get", method: "GET", path: "/v1/users/{user_id}", host: "test.stytch.com" };
const own = {
  status_code: 404,
  request_id: "request-id-test-1",
  error_type: "user_not_found",
  error_message: "No such user.",
  error_url: "https://stytch.com/docs/api/errors/404#user_not_found",
};
const ofOauth = {
  status_code: 401,
  request_id: "request-id-test-2",
  error: "invalid_client",
  error_description: "No such client.",
  error_uri: "https://stytch.com/docs/api/errors/401",
};

/** Returns the error that a client throws for this response of Stytch. */
async function thrown(status: number, body: object, headers: Record<string, string> = {}): Promise<unknown> {
  const { fetch } = recordingFetch(() => new Response(JSON.stringify(body), { status, headers }));
  const stytch = createStytchConsumerClient({ ...credentials, retries: 0, fetch });
  return stytch.users.get({ user_id: "u" }).catch((error: unknown) => error);
}

describe("an error", () => {
  test.each([own, ofOauth])("of body %j is the client's", async (body) => {
    const { status_code: status } = body;
    const headers = { "retry-after": "2", "content-type": "application/json" };
    const expected = await thrown(status, body, headers);
    const faked = fakeStytchError(status, body, {
      ...called,
      headers: { "content-type": "application/json" },
      retryAfterMs: 2000,
    });
    expect(faked.constructor).toBe((expected as object).constructor);
    expect(JSON.parse(JSON.stringify(faked))).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  test("repeats its status in the body by default", () => {
    expect(fakeStytchError(404, { error_type: "user_not_found" })).toMatchObject({
      code: "user_not_found",
      body: { status_code: 404, error_type: "user_not_found" },
    });
    expect(fakeStytchError(404).body).toEqual({ status_code: 404 });
    expect(fakeStytchError(404, { status_code: 400 }).body).toEqual({ status_code: 400 });
  });

  test("is recognized by the guards of both entry points", () => {
    expect(isNotFoundError(fakeStytchError(404))).toBe(true);
    const limited = fakeStytchError(429, { error_type: "too_many_requests" }, { retryAfterMs: 3000, attempts: 3 });
    expect(isRateLimitError(limited) && limited.retryAfterMs).toBe(3000);
    expect(limited.attempts).toBe(3);
  });
});

/** Part of a program: returns who is logged in by a link, or undefined if the link is no longer valid. */
async function signIn(stytch: StytchB2BClient, magic_links_token: string): Promise<string | undefined> {
  try {
    const { data, response } = await stytch.magicLinks.authenticate({ magic_links_token }).withResponse();
    return `${data.member_id} (${response.status})`;
  } catch (error) {
    if (isNotFoundError(error)) return undefined;
    throw error;
  }
}

test("a program can use a fake B2B client", async () => {
  const signingIn = (token: string) => {
    if (token !== "good") throw fakeStytchError(404, { error_type: "magic_link_not_found" });
    return { member_id: "member-test-1" } as Awaited<ReturnType<StytchB2BClient["magicLinks"]["authenticate"]>>;
  };
  const stytch = fakeClient<StytchB2BClient>({
    magicLinks: { authenticate: async ({ magic_links_token }) => signingIn(magic_links_token) },
  });
  expect(await signIn(stytch, "good")).toBe("member-test-1 (200)");
  expect(await signIn(stytch, "used")).toBeUndefined();
  await expect(stytch.sessions.authenticate({ session_token: "s" })).rejects.toThrow(
    "fakeClient: sessions.authenticate was called, but is not one of the given methods",
  );
  await expect(stytch.api.GET("/v1/b2b/sessions/jwks/{project_id}", {} as never)).rejects.toThrow(
    "fakeClient: api.GET",
  );
});

test("a program can use a fake consumer client", async () => {
  const page = (ids: string[]) => ({
    status_code: 200,
    request_id: "request-id-test-1",
    results: ids.map((user_id) => ({ user_id }) as never),
    results_metadata: { total: 3 },
  });
  const stytch = fakeClient<StytchConsumerClient>({
    users: {
      search: () => fakePages([page(["a", "b"]), page(["c"])], ({ results }) => results),
      delete: () => fakeResponse({ status_code: 200, request_id: "request-id-test-2", user_id: "u" }),
    },
  });
  const found: string[] = [];
  for await (const { user_id } of stytch.users.search()) found.push(user_id);
  expect(found).toEqual(["a", "b", "c"]);
  expect((await stytch.users.delete({ user_id: "u" })).user_id).toBe("u");
});

test("a spied method of a real client returns the fake and sends nothing", async () => {
  const { sent, fetch } = recordingFetch();
  const stytch = createStytchB2BClient({ ...credentials, fetch });
  const revoked = { status_code: 200, request_id: "request-id-test-1" };
  vi.spyOn(stytch.sessions, "revoke").mockReturnValue(fakeResponse(revoked, { attempts: 2 }));
  expect(await stytch.sessions.revoke({ member_session_id: "s" }).withResponse()).toMatchObject({
    data: revoked,
    attempts: 2,
  });
  expect(sent).toEqual([]);
});
