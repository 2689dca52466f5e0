import { readdirSync } from "node:fs";
import path from "node:path";
import { startSandbox } from "@linkwright/sandbox";
import { expect, onTestFinished, test } from "vitest";
import { clientOf, otherProject } from "./sandbox-client.ts";

async function start(options?: Parameters<typeof startSandbox>[0]) {
  const sandbox = await startSandbox(options);
  onTestFinished(() => sandbox.close());
  return sandbox;
}

test("serves the page and its files with their media types", async () => {
  const { url } = await start();
  const page = await fetch(url);
  expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
  const html = await page.text();
  const scripts = readdirSync(path.join(import.meta.dirname, "../page")).filter((name) => name.endsWith(".js"));
  const named = [...html.matchAll(/(?:href|src)="(\/[^"]+)"/g)].map(([, name]) => name);
  for (const name of [...named, ...scripts.map((script) => `/_sandbox/page/${script}`)]) {
    const file = await fetch(url + name);
    expect([name, file.status, file.headers.get("x-content-type-options")]).toEqual([name, 200, "nosniff"]);
    expect(file.headers.get("content-type")).toMatch(/^(text\/(javascript|css); charset=utf-8|image\/svg\+xml)$/);
    expect(file.headers.get("content-security-policy")).toContain("default-src 'none'");
  }
  for (const none of ["/_sandbox/page/", "/_sandbox/page/index.html", "/_sandbox/page/../package.json"]) {
    expect((await fetch(url + none)).status).toBe(404);
  }
});

test("returns the state of all projects", async () => {
  const now = new Date("2026-04-15T12:00:00Z");
  const sandbox = await start({ now: () => now });
  const { b2b, consumer, upvio } = clientOf(sandbox);
  const { organization } = (await b2b("organizations.create", { organization_name: "Engines" })).body;
  const { organization_id } = organization;
  await b2b("magicLinks.email.loginOrSignup", { organization_id, email_address: "ada@example.com" });
  const magic_links_token = sandbox.outbox.list()[0]?.token;
  const member = (await b2b("magicLinks.authenticate", { magic_links_token })).body;
  const name = { first_name: "Grace", last_name: "Hopper" };
  await consumer("users.create", { email: "grace@example.com", name }, { stytch: otherProject() });
  const { businessId } = sandbox.credentials;
  const patient = { businessId, name: "Mary Somerville", email: "mary@example.com" };
  const { id } = (await upvio("patients.create", patient)).body.data;

  const at = "2026-04-15T12:00:00Z";
  const state = await (await fetch(`${sandbox.url}/_sandbox/state`)).json();
  expect(state).toMatchObject({
    now: "2026-04-15T12:00:00.000Z",
    credentials: sandbox.credentials,
    organizations: {
      total: 1,
      newest: [
        { id: organization_id, name: "Engines", slug: organization.organization_slug, members: 1, createdAt: at },
      ],
    },
    members: {
      total: 1,
      newest: [
        { id: member.member_id, organizationId: organization_id, email: "ada@example.com", name: "", status: "active" },
      ],
    },
    users: {
      total: 1,
      newest: [{ email: ["grace@example.com"], phone: [], name: "Grace Hopper", status: "active", createdAt: at }],
    },
    sessions: {
      total: 1,
      newest: [
        {
          id: member.member_session.member_session_id,
          api: "stytch/b2b",
          owner: "ada@example.com",
          ownerId: member.member_id,
          factors: ["magic_link"],
          token: `${member.session_token.slice(0, 6)}…`,
          startedAt: at,
          expiresAt: "2026-04-15T13:00:00Z",
        },
      ],
    },
    businesses: { total: 1, newest: [{ id: businessId, name: "Sandbox Clinic" }] },
  });
  expect(state.patients.newest[0]).toMatchObject({ id, ...patient, status: "active" });
  expect(JSON.stringify(state)).not.toContain(member.session_token);

  sandbox.clock.advance(60);
  const later = await (await fetch(`${sandbox.url}/_sandbox/state`)).json();
  expect(later.sessions).toEqual({ total: 0, newest: [] });
});
