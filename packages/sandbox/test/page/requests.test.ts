import { expect, test } from "vitest";
import { clientOf } from "../sandbox-client.ts";
import { open, start, texts } from "./setup.ts";

test("lists every request, and failed ones with their errors", async () => {
  const sandbox = await start();
  const { b2b } = clientOf(sandbox);
  const page = await open(sandbox, { hash: "#/requests" });
  expect(await texts(page, "#requests h2:visible")).toEqual(["No requests yet"]);

  await b2b("organizations.create", { organization_name: "Analytical Engines" });
  await expect
    .poll(() => texts(page, "#requests article h2"))
    .toEqual([expect.stringMatching(/^200\s+POST\s+\/v1\/b2b\/organizations$/)]);

  await b2b("magicLinks.email.loginOrSignup", { organization_id: 7, email_address: "ada" });
  await expect.poll(() => texts(page, "#requests article")).toHaveLength(2);
  const [rejected = "", fine = ""] = await texts(page, "#requests article");
  expect(rejected).toMatch(/^400\s+POST\s+\/v1\/b2b\/magic_links\/email\/login_or_signup/);
  for (const fact of ["b2b", "magicLinks.email.loginOrSignup"]) expect(rejected).toContain(fact);
  expect(await texts(page, "#requests article .problems li")).toEqual([
    expect.stringMatching(/^organization_id .*string/),
    expect.stringMatching(/^email_address .*email/),
  ]);
  expect(fine).toContain("organizations.create");
  expect(await texts(page, "#count-requests")).toEqual(["2"]);

  await b2b("organizations.get", { organization_id: "organization-test-none" });
  await expect.poll(() => texts(page, "#requests article .error")).toHaveLength(2);
  expect((await texts(page, "#requests article .error"))[0]).toMatch(/^organization_not_found /);
});

test("shows no secrets", async () => {
  const sandbox = await start();
  const { b2b } = clientOf(sandbox);
  await b2b("sessions.authenticate", { session_token: "a-session-token-that-is-secret" });
  await b2b("magicLinks.authenticate", { magic_links_token: "a-link-token-that-is-secret", nonesuch: "secret-field" });
  const page = await open(sandbox, { hash: "#/requests" });
  await expect.poll(() => texts(page, "#requests article")).toHaveLength(2);
  const shown = (await texts(page, "#requests")).join();
  expect(shown).not.toContain("that-is-secret");
  expect(shown).not.toContain(sandbox.credentials.secret);
});
