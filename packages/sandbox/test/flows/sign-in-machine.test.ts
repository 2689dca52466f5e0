import { randomUUID } from "node:crypto";
import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import fc from "fast-check";
import { afterAll, beforeAll, test } from "vitest";
import { movableClock } from "../sandbox-client.ts";
import { b2bCommands } from "./b2b-commands.ts";
import { b2bDialect } from "./b2b-dialect.ts";
import { consumerDialect, revokeInvite } from "./consumer-dialect.ts";
import { commonCommands, tryAll } from "./sign-in-commands.ts";
import type { Dialect, Model, Place, World } from "./sign-in-model.ts";

// Credentials that are used, expired, revoked, of another project or organization, or with a wrong PKCE verifier never sign
// in; all others do. Random commands are checked against a model; a failure is reported as its shortest sequence.
const clock = movableClock();
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ now: clock.now });
});
afterAll(() => sandbox.close());

async function hold(api: Dialect, places: Place[], commands: fc.Arbitrary<fc.AsyncCommand<Model, World>>[]) {
  const world: World = { api, now: () => clock.now().getTime(), forward: clock.forward };
  const property = fc.asyncProperty(fc.commands(commands, { maxCommands: 60, size: "max" }), async (sequence) => {
    // Users of this sequence only, each in every place.
    const emails = ["ada", "bob"].map((name) => `${name}@${randomUUID()}.example`);
    const accounts = places.flatMap((place) =>
      emails.map((email) => ({ place, email, status: "absent" as const, id: undefined })),
    );
    const model: Model = { accounts, links: [], sessions: [], discoveries: [], intermediates: [] };
    await fc.asyncModelRun(() => ({ model, real: world }), sequence);
    await tryAll(model, world);
  });
  await fc.assert(property, { numRuns: 40 });
}

test("checks consumer links and sessions against the model", async () => {
  const { places, call, dialect } = consumerDialect(sandbox);
  await hold(dialect, places, [...commonCommands, revokeInvite(call)]);
});

test("checks B2B links and sessions against the model", async () => {
  const { places, call, dialect } = await b2bDialect(sandbox);
  await hold(dialect, places, [...commonCommands, ...b2bCommands(call, places)]);
});
