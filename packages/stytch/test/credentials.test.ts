import { createStytchB2BClient, type StytchOptions } from "@linkwright/stytch/b2b";
import { createStytchConsumerClient } from "@linkwright/stytch/consumer";
import { recordingFetch } from "@linkwright/testing/recording-fetch";
import { afterEach, describe, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
});

const TEST = { projectId: "project-test-1", secret: "secret-test-1" };
const GATEWAY = { url: "https://gateway.example.com", key: "k" };

/** Returns the request of a simple call of a client with these settings. */
async function sentBy(settings: StytchOptions) {
  const { sent, fetch } = recordingFetch();
  await createStytchB2BClient({ ...settings, fetch }).organizations.get({ organization_id: "o" });
  const [request] = sent as [Request];
  return { origin: new URL(request.url).origin, authorization: request.headers.get("authorization") };
}

const basic = (projectId: string, secret: string) =>
  `Basic ${Buffer.from(`${projectId}:${secret}`).toString("base64")}`;

describe("project and secret", () => {
  test("are Basic credentials", async () => {
    expect(await sentBy(TEST)).toMatchObject({ authorization: basic("project-test-1", "secret-test-1") });
    expect(await sentBy({ ...TEST, secret: async () => "later" })).toMatchObject({
      authorization: basic("project-test-1", "later"),
    });
  });

  test("and the server in options override those of the environment", async () => {
    vi.stubEnv("STYTCH_PROJECT_ID", "project-test-of-the-environment");
    vi.stubEnv("STYTCH_SECRET", "secret-test-of-the-environment");
    vi.stubEnv("STYTCH_BASE_URL", "https://environment.example.com");
    expect(await sentBy({})).toEqual({
      origin: "https://environment.example.com",
      authorization: basic("project-test-of-the-environment", "secret-test-of-the-environment"),
    });
    expect(await sentBy({ ...TEST, baseUrl: "https://option.example.com" })).toEqual({
      origin: "https://option.example.com",
      authorization: basic("project-test-1", "secret-test-1"),
    });
  });

  test.each(["projectId", "secret"] as const)("an empty %s is a missing one", (option) => {
    vi.stubEnv(option === "secret" ? "STYTCH_SECRET" : "STYTCH_PROJECT_ID", "");
    const variable = option === "secret" ? "STYTCH_SECRET" : "STYTCH_PROJECT_ID";
    for (const value of [undefined, ""]) {
      expect(() => createStytchB2BClient({ ...TEST, [option]: value })).toThrow(
        `createStytchB2BClient: ${option} is missing: pass it, or set ${variable}`,
      );
    }
  });

  test.each([
    ["project-test-1", "secret-test-1", true],
    ["project-live-1", "secret-live-1", true],
    ["project-test-1", "secret-live-1", false],
    ["project-live-1", "secret-test-1", false],
    ["project-test-1", "a-secret-live-1", true],
    ["project-live-1", "a-secret-test-1", true],
    ["my-project-live-1", "secret-test-1", true],
    ["my-project-live-1", "secret-live-1", false],
  ])("%s and %s fit: %s", (projectId, secret, fit) => {
    for (const create of [createStytchB2BClient, createStytchConsumerClient]) {
      const made = () => create({ projectId, secret });
      if (fit) made();
      else expect(made).toThrow(expect.objectContaining({ name: "InvalidInputError", field: "secret" }));
    }
  });

  test("an invalid secret from a function is named but not shown", async () => {
    const rejected = sentBy({ ...TEST, secret: () => "hush hush" });
    await expect(rejected).rejects.toMatchObject({ name: "InvalidInputError", field: "secret" });
    await expect(rejected).rejects.not.toThrow(/hush/);
  });

  test("a secret from a function is accepted in any environment", () => {
    createStytchB2BClient({ projectId: "project-live-1", secret: () => "secret-test-1" });
  });

  test.each([
    ["project-live-1", "https://api.stytch.com"],
    ["project-test-1", "https://test.stytch.com"],
    ["my-project-live-1", "https://test.stytch.com"],
  ])("%s is served by %s", async (projectId, origin) => {
    expect(await sentBy({ projectId, secret: () => "s" })).toMatchObject({ origin });
  });
});

describe("the project's id in a path", () => {
  type Token = (input: object) => Promise<unknown>;
  const settings: [way: string, options: StytchOptions][] = [
    ["with a secret", TEST],
    ["through a gateway", { gateway: GATEWAY, projectId: "project-test-1" }],
  ];

  describe.each(settings)("%s", (_way, options) => {
    test.each([createStytchB2BClient, createStytchConsumerClient])(
      "is the client's, unless the input names one: %o",
      async (create) => {
        const { sent, fetch } = recordingFetch();
        const { token } = create({ ...options, fetch }).m2m as unknown as { token: Token };
        await token({ grant_type: "client_credentials" });
        await token({ grant_type: "client_credentials", project_id: "project-test-2" });
        expect(sent.map(({ url }) => /project-test-\d/.exec(url)?.[0])).toEqual(["project-test-1", "project-test-2"]);
      },
    );
  });

  test("is missing if a client of a gateway has none, or the environment's if it has one", async () => {
    const { sent, fetch } = recordingFetch();
    const call = () =>
      (createStytchB2BClient({ gateway: GATEWAY, fetch }).m2m as unknown as { token: Token }).token({});
    await expect(call()).rejects.toMatchObject({ name: "InvalidInputError", field: "project_id" });
    vi.stubEnv("STYTCH_PROJECT_ID", "project-test-3");
    await call();
    expect(sent.map(({ url }) => url)).toEqual([
      "https://gateway.example.com/stytch/b2b/v1/public/project-test-3/oauth2/token",
    ]);
  });
});

describe("a 429", () => {
  const clients: [way: string, options: StytchOptions][] = [
    ["with a secret", TEST],
    ["through a gateway", { gateway: GATEWAY }],
  ];

  test.each(clients)("that is not about too many requests is not repeated: %s", async (_way, options) => {
    for (const error_type of ["captcha_failed", "user_lock_limit_reached", "too_few_tokens_authenticated"]) {
      const response = () => Response.json({ error_type }, { status: 429, headers: { "retry-after": "0" } });
      const { sent, fetch } = recordingFetch(response);
      for (const create of [createStytchB2BClient, createStytchConsumerClient]) {
        const call = create({ ...options, fetch }).sessions.getJWKS({ project_id: "p" });
        await expect(call).rejects.toMatchObject({ code: error_type, attempts: 1 });
      }
      expect(sent).toHaveLength(2);
    }
  });

  test.each(clients)("that is about them is: %s", async (_way, options) => {
    const response = () =>
      Response.json({ error_type: "too_many_requests" }, { status: 429, headers: { "retry-after": "0" } });
    const { sent, fetch } = recordingFetch(response);
    const call = createStytchB2BClient({ ...options, fetch }).sessions.getJWKS({ project_id: "p" });
    await expect(call).rejects.toMatchObject({ code: "too_many_requests", attempts: 3 });
    expect(sent).toHaveLength(3);
  });
});

describe("an error body", () => {
  async function read(body: unknown) {
    const { fetch } = recordingFetch(() => Response.json(body, { status: 400 }));
    const call = createStytchB2BClient({ ...TEST, fetch }).organizations.get({ organization_id: "o" });
    const error = await call.then(
      () => expect.unreachable("the call succeeded"),
      (caught: { code: unknown; message: string; requestId: unknown; docsUrl: unknown }) => caught,
    );
    const { code, message, requestId, docsUrl } = error;
    return {
      code,
      requestId,
      docsUrl,
      message: message.replace(/^organizations\.get failed: GET \S+ at \S+ returned 400/, ""),
    };
  }
  const nothing = { code: undefined, requestId: undefined, docsUrl: undefined, message: "" };

  test("is Stytch's own", async () => {
    const body = { error_type: "t", error_message: "m", request_id: "r", error_url: "u", status_code: 400 };
    expect(await read(body)).toEqual({ code: "t", requestId: "r", docsUrl: "u", message: " t (request id r): m" });
  });

  test("or that of OAuth", async () => {
    const body = { error: "invalid_grant", error_description: "d", error_uri: "u" };
    expect(await read(body)).toEqual({ ...nothing, code: "invalid_grant", docsUrl: "u", message: " invalid_grant: d" });
  });

  test("or both, Stytch's own first", async () => {
    const oauth = { error: "e", error_description: "d", error_uri: "w" };
    const body = { ...oauth, error_type: "t", error_message: "m", error_url: "u" };
    expect(await read(body)).toEqual({ ...nothing, code: "t", docsUrl: "u", message: " t: m" });
    expect(await read({ ...oauth, error_type: 7 })).toMatchObject({ code: "e" });
  });

  test.each([[null], ["text"], [7], [[]], [{ error_type: 7, error: {}, request_id: null, error_url: true }]])(
    "of any other kind says nothing: %j",
    async (body) => {
      expect(await read(body)).toEqual(nothing);
    },
  );
});
