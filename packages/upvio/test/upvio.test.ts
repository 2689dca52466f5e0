import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import { callEveryOperation } from "@linkwright/testing/call-every-operation";
import { type DescribedFetch, describedFetch, uncalled } from "@linkwright/testing/described-fetch";
import { startExampleServer } from "@linkwright/testing/example-server";
import { recordingFetch } from "@linkwright/testing/recording-fetch";
import { ApiError, createUpvioClient, InvalidInputError, type UpvioClient, type UpvioOptions } from "@linkwright/upvio";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";

let sandbox: Sandbox;
let described: DescribedFetch;
let upvio: UpvioClient;
beforeAll(async () => {
  sandbox = await startSandbox();
  described = describedFetch("upvio/v1");
  upvio = createUpvioClient({ ...sandbox.credentials, baseUrl: `${sandbox.url}/v1`, fetch: described.fetch });
});
afterAll(() => sandbox.close());

async function newPatient(email: string): Promise<string> {
  const { data } = await upvio.patients.create({ name: "Ada Lovelace", email });
  if (!data) throw new Error("no patient");
  return data.id;
}

test("businesses are listed, read and updated", async () => {
  const { data } = await upvio.businesses.list();
  expect(data?.map(({ id }) => id)).toEqual([sandbox.credentials.businessId]);
  await upvio.businesses.update({ name: "Analytical Clinic" });
  expect((await upvio.businesses.retrieve()).data?.name).toBe("Analytical Clinic");
});

test("patients are created, read, updated, listed and archived", async () => {
  const patientId = await newPatient("ada@example.com");
  expect(await upvio.patients.update({ patientId, name: "Ada King" })).toMatchObject({
    id: patientId,
    name: "Ada King",
  });
  expect((await upvio.patients.retrieve({ patientId })).data?.email).toBe("ada@example.com");
  const { data, meta } = await upvio.patients.list({ limit: 50 });
  expect(data?.map(({ id }) => id)).toContain(patientId);
  expect(meta?.totalCount).toBe(data?.length);
  expect(await upvio.patients.archive({ patientId })).toBeUndefined();
});

test("a list of patients is walked to its end", async () => {
  for (const name of ["p", "q", "r"]) await newPatient(`${name}@example.com`);
  const emails: string[] = [];
  for await (const { email } of upvio.patients.list({ limit: 2 })) emails.push(email);
  expect(emails).toEqual(expect.arrayContaining(["p@example.com", "q@example.com", "r@example.com"]));
  expect(new Set(emails).size).toBe((await upvio.patients.list()).meta?.totalCount);
});

test("creating an existing patient updates it by default", async () => {
  const patientId = await newPatient("twice@example.com");
  expect(await newPatient("twice@example.com")).toBe(patientId);
  await expect(
    upvio.patients.create({ name: "Ada", email: "twice@example.com", mode: "create" }),
  ).rejects.toMatchObject({ name: "ConflictError", operation: "patients.create", status: 409 });
});

test("returns a patient's link", async () => {
  const patientId = await newPatient("link@example.com");
  const redirectUrl = "https://scan.upvio.com/clinic/links/checkup";
  const { data: link } = await upvio.patients.createMagicLink({ patientId, redirectUrl, autoSubmit: false });
  expect(link?.url).toMatch(/^https:\/\/account\.upvio\.com\/auth\/magic\?token=/);
  expect(link?.redirectUrl).toBe(redirectUrl);
  await expect(upvio.patients.createMagicLink({ patientId, redirectUrl: "https://evil.example/" })).rejects.toThrow(
    ApiError,
  );
});

test("the business comes from the client, the call or the environment", async () => {
  const { apiKey, businessId } = sandbox.credentials;
  const options = { apiKey, baseUrl: `${sandbox.url}/v1` };
  const without = createUpvioClient(options);
  expect((await without.businesses.retrieve({ businessId })).data?.id).toBe(businessId);
  await expect(without.patients.list()).rejects.toThrow(
    new InvalidInputError("patients.list", "businessId", "is missing"),
  );

  vi.stubEnv("UPVIO_BUSINESS_ID", businessId);
  vi.stubEnv("UPVIO_API_KEY", apiKey);
  vi.stubEnv("UPVIO_BASE_URL", options.baseUrl);
  onTestFinished(() => void vi.unstubAllEnvs());
  expect((await createUpvioClient().businesses.retrieve()).data?.id).toBe(businessId);
});

test("a wrong key is a 401", async () => {
  const stranger = createUpvioClient({ apiKey: "wrong", baseUrl: `${sandbox.url}/v1` });
  await expect(stranger.businesses.list()).rejects.toMatchObject({
    name: "AuthenticationError",
    status: 401,
    code: expect.any(String),
  });
});

test("a missing key is named", () => {
  expect(() => createUpvioClient()).toThrow("createUpvioClient: apiKey is missing: pass it, or set UPVIO_API_KEY");
});

test("every operation returns what is described, called by its method with the description's example", async () => {
  expect(await callEveryOperation(upvio, described.api)).toEqual([]);
});

test("every operation succeeds by its method if a server returns the description's example", async () => {
  const examples = describedFetch("upvio/v1");
  const server = await startExampleServer(examples.api);
  onTestFinished(server.close);
  const client = createUpvioClient({ ...sandbox.credentials, baseUrl: server.url, fetch: examples.fetch });
  await callEveryOperation(client, examples.api);
  expect(uncalled(examples)).toEqual([]);
});

test("no key is required with a gateway, even if the environment has one", async () => {
  vi.stubEnv("UPVIO_API_KEY", "hush");
  onTestFinished(() => void vi.unstubAllEnvs());
  const sent: Request[] = [];
  const fetch = async (input: string | Request, init?: RequestInit) => {
    sent.push(new Request(input, init));
    return Response.json({});
  };
  const gateway = { url: "https://gateway.example.com", key: "k" };
  await createUpvioClient({ gateway, businessId: "b", fetch }).patients.retrieve({ patientId: "p" });
  const [request] = sent;
  expect(request?.url).toBe("https://gateway.example.com/upvio/v1/businesses/b/patients/p");
  expect(request?.headers.get("authorization")).toBe("Bearer k");
});

/** Returns the request of a call with this input by a client with these settings. */
async function sentBy(settings: UpvioOptions, input: { businessId?: string } = {}) {
  const { sent, fetch } = recordingFetch();
  await createUpvioClient({ ...settings, fetch }).patients.retrieve({ patientId: "p", ...input });
  const [request] = sent as [Request];
  return { url: request.url, authorization: request.headers.get("authorization") };
}

test("an option wins over the environment, and an input over both", async () => {
  vi.stubEnv("UPVIO_API_KEY", "key-of-the-environment");
  vi.stubEnv("UPVIO_BUSINESS_ID", "business-of-the-environment");
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(await sentBy({})).toEqual({
    url: "https://api.upvio.com/v1/businesses/business-of-the-environment/patients/p",
    authorization: "Bearer key-of-the-environment",
  });
  vi.stubEnv("UPVIO_BASE_URL", "https://environment.example.com");
  expect(await sentBy({ apiKey: "own", businessId: "own" })).toEqual({
    url: "https://environment.example.com/businesses/own/patients/p",
    authorization: "Bearer own",
  });
  const options = { apiKey: async () => "later", businessId: "own", baseUrl: "https://option.example.com/" };
  expect(await sentBy(options, { businessId: "input" })).toEqual({
    url: "https://option.example.com/businesses/input/patients/p",
    authorization: "Bearer later",
  });
});

test("an invalid key from a function is named but not shown", async () => {
  const rejected = sentBy({ apiKey: () => "hush hush", businessId: "b" });
  await expect(rejected).rejects.toMatchObject({ name: "InvalidInputError", field: "apiKey" });
  await expect(rejected).rejects.not.toThrow(/hush/);
});

test("checks business and key when the client is created", () => {
  const gateway = { url: "https://gateway.example.com", key: "k" };
  const made = (options: UpvioOptions) => () => createUpvioClient(options);
  expect(made({ apiKey: "k", businessId: "a b" })).toThrow("createUpvioClient: businessId must");
  expect(made({ apiKey: "a b" })).toThrow("createUpvioClient: apiKey must");
  expect(made({ gateway, businessId: "a b" })).toThrow("createUpvioClient: businessId must");
  expect(made({ apiKey: "" })).toThrow("createUpvioClient: apiKey is missing");
  expect(made({ apiKey: "k", baseUrl: "http://127.evil.test" })).toThrow("createUpvioClient: baseUrl would send");
  createUpvioClient({ apiKey: "k", baseUrl: "http://127.evil.test", allowInsecure: true });
});

test.each<[body: unknown, code: string | undefined, said: string]>([
  [{ error: { code: "not_found", title: "No such patient." } }, "not_found", " not_found: No such patient."],
  [{ error: { code: 404, title: "No such patient." } }, "404", " 404: No such patient."],
  [{ error: { code: 0 } }, "0", " 0"],
  [{ error: { title: "No such patient." } }, undefined, ": No such patient."],
  [{ error: { code: true, title: {} } }, undefined, ""],
  [{ error: "text" }, undefined, ""],
  [{ error: null }, undefined, ""],
  [{ code: "x", title: "y" }, undefined, ""],
  [{}, undefined, ""],
  [null, undefined, ""],
  ["text", undefined, ""],
])("of the error body %j the code is %j", async (body, code, said) => {
  const { fetch } = recordingFetch(() => Response.json(body, { status: 404 }));
  const call = createUpvioClient({ apiKey: "k", businessId: "b", fetch }).patients.retrieve({ patientId: "p" });
  const error = await call.catch((caught: unknown) => caught);
  expect(error).toMatchObject({
    name: "NotFoundError",
    code,
    message: expect.stringMatching(/^patients\.retrieve failed: /),
  });
  expect((error as Error).message.endsWith(` returned 404${said}`)).toBe(true);
});

test("rejects credentials with a gateway, which holds them", () => {
  const gateway = { url: "https://gateway.example.com", key: "k" };
  expect(() => createUpvioClient({ gateway, apiKey: "hush" })).toThrow(
    "createUpvioClient: apiKey cannot be combined with gateway, which holds it: set only one of them",
  );
  expect(() => createUpvioClient({ gateway, baseUrl: "https://elsewhere.example.com" })).toThrow(
    "createUpvioClient: baseUrl cannot be combined with gateway, which holds it: set only one of them",
  );
});

test("reports a base URL of a sandbox without /v1", async () => {
  const client = createUpvioClient({ ...sandbox.credentials, baseUrl: sandbox.url });
  await expect(client.patients.list()).rejects.toThrow(
    "the sandbox serves this API below /v1, so baseUrl must end with it",
  );
});
