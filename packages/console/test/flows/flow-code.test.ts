import { startSandbox } from "@linkwright/sandbox";
import { expect, test } from "vitest";
import { flowCode } from "../../src/flows/flow-code.ts";
import { readFlows } from "../../src/flows/read-flows.ts";
import { OPERATIONS } from "../snippets/operations.ts";
import type { Program } from "../snippets/programs.ts";
import { recordedPrograms } from "../snippets/recorded-programs.ts";

const flows = readFlows(OPERATIONS);
const running = recordedPrograms(startSandbox);

function programsOfFlows(): Program[] {
  return flows.map((flow) => {
    const inputs = { email_address: `${flow.name}@example.com`, phone_number: "+12025550142" };
    return { name: flow.name, text: flowCode(flow, inputs), environment: running.recorder.environment(flow.name) };
  });
}

test("reads every flow of the specs", () => {
  expect(flows.map(({ name }) => name)).toEqual([
    "b2b-discovery",
    "b2b-invite",
    "b2b-login",
    "consumer-login-or-create",
    "consumer-otp",
    "patient-link",
  ]);
});

test("generates readable code of a flow", () => {
  const flow = flows.find(({ name }) => name === "patient-link");
  expect(flow && flowCode(flow, { email_address: "ada@example.com" })).toMatchInlineSnapshot(`
    "import { createUpvioClient, isApiError } from "@linkwright/upvio";

    const upvio = createUpvioClient();
    const emailAddress = "ada@example.com";

    // 1. Create or update a patient by email address
    // Creates the patient who will get a link.
    const createPatient = await upvio.patients.create({
      name: "Ada Lovelace",
      email: emailAddress,
    });

    // 2. Create or update a patient by email address
    // The email address is already known, so this updates the name of the same patient.
    await upvio.patients.create({
      name: "Ada King",
      email: emailAddress,
    });

    // 3. Create a magic link for a patient
    // Upvio does not deliver the link: pass it to the patient yourself.
    const createLink = await upvio.patients.createMagicLink({
      patientId: createPatient.data?.id ?? "",
      redirectUrl: "https://scan.upvio.com/sandbox-clinic/links/check-in",
    });
    console.log(createLink.data?.url);

    // 4. Create a magic link for a patient
    // A link can only lead to an Upvio page.
    try {
      await upvio.patients.createMagicLink({
        patientId: createPatient.data?.id ?? "",
        redirectUrl: "https://evil.example/",
      });
    } catch (error) {
      if (!isApiError(error) || error.status !== 400) throw error;
    }

    // 5. Archive a patient
    // Archives the patient.
    await upvio.patients.archive({
      patientId: createPatient.data?.id ?? "",
    });

    // 6. Get a patient
    // An archived patient can still be read.
    await upvio.patients.retrieve({
      patientId: createPatient.data?.id ?? "",
    });
    "
  `);
});

test("generates code that compiles for every flow", () => {
  expect(running.programs.typeErrors(programsOfFlows())).toEqual([]);
});

test("generates code that runs for every flow with the expected statuses", async () => {
  expect(await running.programs.runModules(programsOfFlows())).toEqual([]);
  for (const { name, steps } of flows) {
    const responded = running.recorder.recorded.get(name)?.map(({ status }) => status);
    expect({ name, responded }).toEqual({
      name,
      responded: steps.map((step) => (step.kind === "call" ? step.status : 200)),
    });
  }
});
