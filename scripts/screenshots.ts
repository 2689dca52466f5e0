// pnpm screenshots: takes the screenshots of the READMEs of the sandbox and the console. The clock and the values are
// fixed, so the sandbox is the same each time.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { main } from "@linkwright/codegen/command/main";
import { root } from "@linkwright/codegen/repository/root";
import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import { createStytchB2BClient } from "@linkwright/stytch/b2b";
import { createStytchConsumerClient } from "@linkwright/stytch/consumer";
import { launchChromium, openPage } from "@linkwright/testing/browser";
import { createUpvioClient } from "@linkwright/upvio";
import { consoleScreenshots } from "./screenshots/console-screenshots.ts";

const folder = path.join(root, "packages/sandbox/docs");
const consoleFolder = path.join(root, "packages/console/docs");
const SIZES = { desktop: { width: 1080, height: 720 }, phone: { width: 360, height: 720 } };

await main(async () => {
  mkdirSync(folder, { recursive: true });
  const sandbox = await startSandbox({ seed: 1, now: () => new Date("2026-04-15T09:30:00Z") });
  const browser = await launchChromium();
  try {
    await fill(sandbox);
    for (const [size, viewport] of Object.entries(SIZES)) {
      for (const section of ["outbox", "state"]) {
        const { page, close } = await openPage(browser, sandbox.url, { viewport, hash: `#/${section}` });
        await page.locator(`#${section} bdi:text("ada@example.com")`).first().waitFor();
        const file = `${section}-${size}.png`;
        await page.screenshot({ path: path.join(folder, file), animations: "disabled" });
        console.log(`packages/sandbox/docs/${file}`);
        await close();
      }
    }
    mkdirSync(consoleFolder, { recursive: true });
    for (const file of await consoleScreenshots(browser, consoleFolder)) console.log(`packages/console/docs/${file}`);
  } finally {
    await browser.close();
    await sandbox.close();
  }
});

/** Fills the sandbox with a small company that logs in, as in the examples. */
async function fill({ url, credentials, outbox }: Sandbox): Promise<void> {
  const b2b = createStytchB2BClient({ ...credentials, baseUrl: url });
  const consumer = createStytchConsumerClient({ ...credentials, baseUrl: url });
  const upvio = createUpvioClient({ ...credentials, baseUrl: `${url}/v1` });

  await upvio.patients.create({ name: "Mary Somerville", email: "mary@example.com" });
  await consumer.magicLinks.email.loginOrCreate({ email: "grace@example.com" });
  const { organization } = await b2b.organizations.create({ organization_name: "Analytical Engines" });
  const { organization_id } = organization;
  await b2b.magicLinks.email.loginOrSignup({ organization_id, email_address: "ada@example.com" });
  const { token } = await outbox.next({ to: "ada@example.com" });
  await b2b.magicLinks.authenticate({ magic_links_token: token ?? "", session_duration_minutes: 60 });
  await b2b.magicLinks.email.invite({ organization_id, email_address: "charles@example.com", name: "Charles Babbage" });
  await consumer.otps.sms.loginOrCreate({ phone_number: "+12025550162" });
  await b2b.magicLinks.email.loginOrSignup({ organization_id, email_address: "ada@example.com" });
}
