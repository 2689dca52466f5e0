import path from "node:path";
import { startConsole } from "@linkwright/console";
import { startSandbox } from "@linkwright/sandbox";
import type { Browser, Page } from "playwright-core";

const SIZES = { desktop: { width: 1280, height: 860 }, phone: { width: 360, height: 720 } };
const LOGIN = "#/stytch/b2b/magicLinks.email.loginOrSignup";

interface Picture {
  name: string;
  hash: string;
  sizes: (keyof typeof SIZES)[];
  colorScheme?: "dark";
  act?(page: Page): Promise<void>;
}

const PICTURES: Picture[] = [
  { name: "home", hash: "", sizes: ["desktop", "phone"] },
  { name: "operation", hash: LOGIN, sizes: ["desktop", "phone"] },
  { name: "response", hash: "#/stytch/b2b/organizations.create", sizes: ["desktop"], colorScheme: "dark", act: send },
];

/** Takes the screenshots of the console and writes them to a folder. Returns their names. */
export async function consoleScreenshots(browser: Browser, folder: string): Promise<string[]> {
  const sandbox = await startSandbox({ seed: 1, now: () => new Date("2026-04-15T09:30:00Z") });
  const console = await startConsole({ sandbox, variables: {} });
  const files: string[] = [];
  try {
    for (const { name, hash, sizes, colorScheme = "light", act } of PICTURES) {
      for (const size of sizes) {
        const page = await browser.newPage({ viewport: SIZES[size], colorScheme });
        await page.goto(`${console.url}/${hash}`);
        await page.locator(hash === "" ? "h1" : ".operation-form").waitFor();
        await act?.(page);
        const file = `${name}-${size}.png`;
        await page.screenshot({ path: path.join(folder, file), animations: "disabled" });
        files.push(file);
        await page.close();
      }
    }
  } finally {
    await console.close();
    await sandbox.close();
  }
  return files;
}

async function send(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await page.locator(".response").waitFor();
}
