import { beforeEach, expect, test } from "vitest";
import { appCode } from "./authenticator-app.ts";
import { sandboxOfFile } from "./sandbox-client.ts";

const { clock, sandbox, consumer } = await sandboxOfFile();
let user_id: string;

beforeEach(async () => {
  sandbox.reset();
  user_id = (await consumer("users.create", { email: "ada@example.com" })).body.user_id;
});

const HALF_A_MINUTE = 0.5;
const create = async (more: object = {}) => (await consumer("totps.create", { user_id, ...more })).body;
const authenticate = (secret: string, more: object = {}) =>
  consumer("totps.authenticate", { user_id, totp_code: appCode(secret, clock.now()), ...more });

test("generates the codes of RFC 6238, appendix B, in the helper", () => {
  const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
  expect(appCode(secret, new Date(59_000))).toBe("287082");
  expect(appCode(secret, new Date(20_000_000_000_000))).toBe("353130");
});

test("registers an app with its first correct code", async () => {
  const totp = await create();
  expect(totp).toMatchObject({
    secret: expect.stringMatching(/^[A-Z2-7]{32}$/),
    qr_code: expect.stringMatching(/^data:image\/png;base64,/),
    user: { totps: [{ totp_id: totp.totp_id, verified: false }] },
  });
  expect(new Set(totp.recovery_codes).size).toBe(10);
  expect(totp.recovery_codes[0]).toMatch(/^[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}$/);

  const { body } = await authenticate(totp.secret, { session_duration_minutes: 60 });
  expect(body).toMatchObject({
    totp_id: totp.totp_id,
    user: { totps: [{ totp_id: totp.totp_id, verified: true }] },
    session: {
      authentication_factors: [
        {
          type: "totp",
          delivery_method: "authenticator_app",
          authenticator_app_factor: { totp_id: totp.totp_id },
        },
      ],
    },
  });
  const second = await consumer("totps.create", { user_id });
  expect(second).toMatchObject({ status: 400, body: { error_type: "active_totp_exists" } });
  const query = { operator: "AND", operands: [{ filter_name: "totp_id", filter_value: [totp.totp_id] }] };
  expect((await consumer("users.search", { query })).body.results).toMatchObject([{ user_id }]);
});

test("accepts the codes of the adjacent steps, each once", async () => {
  const { secret } = await create();
  const codeAt = (minutes: number) => appCode(secret, new Date(clock.now().getTime() + minutes * 60_000));
  const attempt = (totp_code: string) => consumer("totps.authenticate", { user_id, totp_code });
  const wrong = { status: 401, body: { error_type: "unable_to_authenticate_totp" } };
  expect(await attempt(codeAt(2 * HALF_A_MINUTE))).toMatchObject(wrong);
  expect(await attempt(codeAt(-2 * HALF_A_MINUTE))).toMatchObject(wrong);
  expect((await attempt(codeAt(-HALF_A_MINUTE))).status).toBe(200);
  expect((await attempt(codeAt(HALF_A_MINUTE))).status).toBe(200);
  const used = { status: 401, body: { error_type: "totp_code_already_authenticated" } };
  expect(await attempt(codeAt(HALF_A_MINUTE))).toMatchObject(used);
  expect(await attempt(codeAt(0))).toMatchObject(used);
  clock.forward(1);
  expect((await attempt(codeAt(0))).status).toBe(200);
});

test("expires a registration that is not confirmed in time", async () => {
  const { secret } = await create({ expiration_minutes: 5 });
  clock.forward(5);
  expect(await authenticate(secret)).toMatchObject({ status: 401, body: { error_type: "expired_totp" } });
  const next = await create();
  clock.forward(1439);
  expect((await authenticate(next.secret)).status).toBe(200);
});

test("accepts a recovery code instead of the app, once", async () => {
  const totp = await create();
  const recover = (recovery_code: string, more: object = {}) =>
    consumer("totps.recover", { user_id, recovery_code, ...more });
  const [code, ...rest] = totp.recovery_codes;
  expect((await recover(code)).body.error_type).toBe("no_active_recovery_code_backed_factor");
  const { body: session } = await authenticate(totp.secret, { session_duration_minutes: 60 });

  const { body } = await recover(code, { session_token: session.session_token });
  expect(body.totp_id).toBe(totp.totp_id);
  expect(body.session.authentication_factors).toMatchObject([
    { type: "totp" },
    { type: "recovery_codes", delivery_method: "recovery_code" },
  ]);
  const rejected = { status: 401, body: { error_type: "unable_to_authenticate_recovery_code" } };
  expect(await recover(code)).toMatchObject(rejected);
  expect(await recover("aaaa-aaaa-aaaa")).toMatchObject(rejected);
  const { body: left } = await consumer("totps.recoveryCodes", { user_id });
  expect(left.totps).toEqual([{ totp_id: totp.totp_id, verified: true, recovery_codes: rest }]);
});

test("deletes the app and allows registering another", async () => {
  const totp = await create();
  await authenticate(totp.secret);
  const deleted = await consumer("users.deleteTOTP", { totp_id: totp.totp_id });
  expect(deleted.body.user.totps).toEqual([]);
  const gone = await consumer("users.deleteTOTP", { totp_id: totp.totp_id });
  expect(gone).toMatchObject({ status: 404, body: { error_type: "totp_not_found" } });
  const none = await authenticate(totp.secret);
  expect(none).toMatchObject({ status: 404, body: { error_type: "totps_not_found_for_user" } });
  expect((await consumer("totps.recoveryCodes", { user_id })).body.totps).toEqual([]);
  expect((await create()).totp_id).not.toBe(totp.totp_id);
});

test.each([
  ["totps.create", { expiration_minutes: 4 }, 400, "invalid_expiration"],
  ["totps.create", { user_id: "nonesuch" }, 404, "user_not_found"],
  ["totps.authenticate", { totp_code: "12345" }, 400, "invalid_totp_code"],
])("%s rejects %j", async (operation, more, status, error_type) => {
  await create();
  expect(await consumer(operation, { user_id, ...more })).toMatchObject({ status, body: { error_type } });
});
