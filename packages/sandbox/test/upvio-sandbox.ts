import { startSandbox } from "@linkwright/sandbox";
import { expect, onTestFinished } from "vitest";
import { clientOf, movableClock, type SandboxResponse } from "./sandbox-client.ts";

/** An ID that does not exist. */
export const unknownId = "00000000-0000-4000-8000-000000000000";

/** A Monday before the clinic opens. */
const START = "2026-05-04T06:00:00Z";

/** Starts a sandbox that closes with the test, with functions to call the operations of its business. */
export async function startUpvio(start = START) {
  const clock = movableClock(start);
  const sandbox = await startSandbox({ now: clock.now });
  onTestFinished(() => sandbox.close());
  const client = clientOf(sandbox);
  const { businessId } = sandbox.credentials;
  const call = (operationId: string, input: object = {}): Promise<SandboxResponse> =>
    client.upvio(operationId, { businessId, ...input });

  return {
    sandbox,
    clock,
    client,
    businessId,
    call,
    /** Returns the `data` of a call that must succeed. */
    async data(operationId: string, input: object = {}) {
      const { status, body } = await call(operationId, input);
      expect(status, `${operationId}: ${JSON.stringify(body)}`).toBeLessThan(300);
      return body?.data;
    },
    /** Returns the status and title of an error. */
    async providerError(operationId: string, input: object = {}) {
      const { status, body } = await call(operationId, input);
      return [status, body?.error.title];
    },
    async patient(name = "Ada Lovelace") {
      const email = `${name.toLowerCase().replaceAll(" ", ".")}@example.com`;
      return (await call("patients.create", { name, email })).body.data;
    },
    async service(more: object = {}) {
      const fields = { name: "Consultation", durations: [{ duration: 30, price: 50 }], ...more };
      return (await call("services.create", fields)).body.data;
    },
  };
}
