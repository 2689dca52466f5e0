import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { compare } from "./drift.ts";
import type { Exchange } from "./har.ts";

const ORIGIN = "http://127.0.0.1:4100";
const json = { name: "content-type", value: "application/json" };

/** Returns an exchange that revokes a session, as described. */
function exchange(change: (exchange: Exchange) => void = () => {}): Exchange {
  const good: Exchange = {
    request: {
      method: "POST",
      url: `${ORIGIN}/v1/sessions/revoke`,
      headers: [json, { name: "authorization", value: "Basic cHJvamVjdDpzZWNyZXQ=" }],
      postData: { mimeType: "application/json", text: JSON.stringify({ session_token: "token" }) },
    },
    response: {
      status: 200,
      headers: [json],
      content: { mimeType: "application/json", text: JSON.stringify({ status_code: 200, request_id: "request-id-1" }) },
    },
  };
  change(good);
  return good;
}

// Differences that are compared elsewhere must not be ignored.
test("reports any kind of difference", async () => {
  vi.stubEnv("REDOCLY_TELEMETRY", "off");
  const folder = await mkdtemp(path.join(tmpdir(), "drift-"));
  onTestFinished(() => {
    vi.unstubAllEnvs();
    return rm(folder, { recursive: true });
  });
  const differencesOf = async (...changes: Parameters<typeof exchange>[0][]) =>
    (await compare(changes.map(exchange), ORIGIN, folder)).differences.join("\n");

  expect(await differencesOf(undefined)).toBe("");
  const reported = await differencesOf(
    ({ response }) => {
      response.status = 418;
    },
    ({ response }) => {
      response.headers = [{ name: "content-type", value: "text/html" }];
    },
    ({ request }) => {
      request.postData = { mimeType: "text/plain", text: "token" };
    },
    ({ request }) => {
      request.url += "/all";
    },
    ({ request }) => {
      request.postData = { mimeType: "application/json", text: JSON.stringify({ session_token: 3 }) };
    },
    ({ response }) => {
      response.content.text = JSON.stringify({ status_code: 200, request_id: "request-id-1", undescribed_field: true });
    },
    ({ response }) => {
      response.status = 404;
      response.content.text = JSON.stringify({ status_code: 404, request_id: "request-id-1", undescribed_too: true });
    },
  );
  expect(reported).toContain("sessions.revoke (418): the status is not described");
  expect(reported).toContain("sessions.revoke (200): response is text/html");
  expect(reported).toContain("sessions.revoke (200): request is text/plain");
  expect(reported).toContain("Undocumented endpoint: POST /v1/sessions/revoke/all");
  expect(reported).toContain("sessions.revoke (200): response has undescribed_field");
  expect(reported).toContain("sessions.revoke (404): response has undescribed_too");
  expect(reported).toContain("session_token");

  // A rejected request is expected to be invalid.
  const error = { error_type: "bad_request", error_message: "Broken.", error_url: "https://stytch.com/docs" };
  const rejected = await differencesOf(({ request, response }) => {
    request.url += "?limit=3";
    request.postData = { mimeType: "text/plain", text: "token" };
    response.status = 400;
    response.content.text = JSON.stringify({ status_code: 400, request_id: "request-id-1", ...error });
  });
  expect(rejected).toBe("");
});
