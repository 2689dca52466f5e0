import { expect, test } from "vitest";
import { movableClock } from "../sandbox-client.ts";
import { control, started } from "./started.ts";

async function sentLink({ sandbox, consumer }: Awaited<ReturnType<typeof started>>) {
  await consumer("magicLinks.email.loginOrCreate", { email: "ada@example.com", login_expiration_minutes: 60 });
  return (await sandbox.outbox.next()).token;
}

test("expires links and sessions only when the clock advances", async () => {
  const session = await started();
  const { sandbox, consumer } = session;
  const [one, two] = [await sentLink(session), await sentLink(session)];
  sandbox.clock.advance(59);
  expect((await consumer("magicLinks.authenticate", { token: one })).status).toBe(200);
  sandbox.clock.advance(2);
  expect((await consumer("magicLinks.authenticate", { token: two })).body.error_type).toBe("unable_to_auth_magic_link");
});

test("advances the clock from the given time", async () => {
  const time = movableClock("2026-04-15T12:00:00Z");
  const { sandbox, consumer } = await started({ now: time.now });
  expect(sandbox.clock.advance(90)).toEqual(new Date("2026-04-15T13:30:00Z"));
  time.forward(1);
  expect(sandbox.clock.now()).toEqual(new Date("2026-04-15T13:31:00Z"));
  await consumer("magicLinks.email.loginOrCreate", { email: "ada@example.com" });
  expect(sandbox.outbox.list()[0]?.at).toMatch(/^2026-04-15T13:31:00/);
});

test("advances the clock over HTTP", async () => {
  const time = movableClock("2026-04-15T12:00:00Z");
  const { sandbox } = await started({ now: time.now });
  const moved = await control(sandbox, "POST", "clock", { advanceMinutes: 0.5 });
  expect(moved).toEqual({ status: 200, body: { now: "2026-04-15T12:00:30.000Z" } });
  for (const body of [
    { advanceMinutes: -1 },
    { advanceMinutes: "60" },
    { advanceMinutes: 1e300 },
    {},
    [],
    "{",
    "null",
    '"60"',
    "60",
  ]) {
    const rejected = await control(sandbox, "POST", "clock", body);
    expect(rejected).toMatchObject({ status: 400, body: { error: { type: "invalid_request" } } });
  }
  expect(sandbox.clock.now()).toEqual(new Date("2026-04-15T12:00:30Z"));
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 1e300])("rejects advancing the clock by %s", async (minutes) => {
  const { sandbox } = await started();
  const before = sandbox.clock.now().getTime();
  expect(() => sandbox.clock.advance(minutes)).toThrow(RangeError);
  expect(sandbox.clock.now().getTime() - before).toBeLessThan(60_000);
});
