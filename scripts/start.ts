// npm start: a tour from the specs to a magic link. Generates, builds, then logs in with each client against the sandbox.
import { main, UserError } from "@linkwright/codegen/command/main";
import { Progress } from "@linkwright/codegen/command/progress";
import { generatedFilesOnDisk } from "@linkwright/codegen/generate/generated-files";
import { readApis } from "@linkwright/codegen/repository/apis";
import { runTask } from "@linkwright/codegen/repository/run-task";
import type { Sandbox } from "@linkwright/sandbox";

/** Packages that the tour uses. Their dependencies are built with them. */
const BUILT = ["sandbox", "stytch", "upvio"].map((name) => `--filter=@linkwright/${name}`);

/** Result of one login, for the report. */
interface SignIn {
  client: string;
  operation: string;
  link: string;
  outcome: string;
}

await main(async () => {
  const progress = new Progress(6);
  await progress.run("generate types and methods from the specs", () => runTask("turbo", ["run", "generate"]));
  const built = await progress.run("build packages", () => runTask("turbo", ["run", "build", ...BUILT]));

  // Imported here because these do not exist before the build.
  const { startSandbox } = await import("@linkwright/sandbox");
  const sandbox = await progress.run("start the sandbox", () => startSandbox());
  try {
    const signIns = [
      await progress.run("log in a member with Stytch B2B", () => signInMember(sandbox)),
      await progress.run("log in a user with Stytch consumer", () => signInUser(sandbox)),
      await progress.run("create a patient's link with Upvio", () => linkPatient(sandbox)),
    ];
    console.log(report(built, signIns));
  } finally {
    await sandbox.close();
  }
});

async function signInMember({ url, credentials, outbox }: Sandbox): Promise<SignIn> {
  const { createStytchB2BClient } = await import("@linkwright/stytch/b2b");
  const stytch = createStytchB2BClient({ ...credentials, baseUrl: url });
  const { organization } = await stytch.organizations.create({ organization_name: "Analytical Engines" });
  await stytch.magicLinks.email.loginOrSignup({
    organization_id: organization.organization_id,
    email_address: "ada@example.com",
  });
  const { operation, link, token } = newest(outbox.list());
  const { member, session_token } = await stytch.magicLinks.authenticate({ magic_links_token: token });
  const { member_session } = await stytch.sessions.authenticate({ session_token });
  return {
    client: "Stytch B2B",
    operation,
    link,
    outcome: `${member.email_address} is ${member.status}, session until ${member_session.expires_at}`,
  };
}

async function signInUser({ url, credentials, outbox }: Sandbox): Promise<SignIn> {
  const { createStytchConsumerClient } = await import("@linkwright/stytch/consumer");
  const stytch = createStytchConsumerClient({ ...credentials, baseUrl: url });
  await stytch.magicLinks.email.loginOrCreate({ email: "grace@example.com" });
  const { operation, link, token } = newest(outbox.list());
  const { user, session_token } = await stytch.magicLinks.authenticate({ token, session_duration_minutes: 60 });
  const { session } = await stytch.sessions.authenticate({ session_token });
  return {
    client: "Stytch consumer",
    operation,
    link,
    outcome: `${user.emails[0]?.email} is ${user.status}, session until ${session.expires_at}`,
  };
}

async function linkPatient({ url, credentials }: Sandbox): Promise<SignIn> {
  const { createUpvioClient } = await import("@linkwright/upvio");
  const upvio = createUpvioClient({ ...credentials, baseUrl: `${url}/v1` });
  const { data: patient } = await upvio.patients.create({ name: "Mary Somerville", email: "mary@example.com" });
  if (!patient) throw new UserError("Upvio returned no patient");
  const { data: link } = await upvio.patients.createMagicLink({
    patientId: patient.id,
    redirectUrl: "https://scan.upvio.com/analytical/links/checkup",
  });
  if (!link) throw new UserError("Upvio returned no link");
  return {
    client: "Upvio",
    operation: "patients.createMagicLink",
    link: link.url,
    outcome: `logs ${patient.email} in until ${link.expiresAt}`,
  };
}

function newest(outbox: ReturnType<Sandbox["outbox"]["list"]>): { operation: string; link: string; token: string } {
  const { operation, link, token } = outbox.at(-1) ?? {};
  if (!operation || !link || !token) throw new UserError("The sandbox emailed no link");
  return { operation, link, token };
}

function report(built: string, signIns: SignIn[]): string {
  const packages = /Tasks:\s+(.*)/.exec(built)?.[1] ?? "";
  return [
    "",
    `Built: ${readApis().length} specs into ${generatedFilesOnDisk().length} generated files, packages ${packages}`,
    "",
    ...signIns.flatMap(({ client, operation, link, outcome }) => [
      `${client}: ${operation}`,
      `  ${link}`,
      `  ${outcome}`,
    ]),
    "",
    "Next: README.md shows each client in three lines, CONTRIBUTING.md explains how to change a spec, and `npm run console`",
    "opens a page for every operation.",
  ].join("\n");
}
