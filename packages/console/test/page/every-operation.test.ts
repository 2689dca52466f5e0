import { expect, test } from "vitest";
import { readDescriptions } from "../../src/catalogue/apis.ts";
import { readOperations } from "../../src/catalogue/read-operations.ts";
import { open, start } from "./setup.ts";

test.each(readDescriptions())(
  "every operation of $provider $api has a page whose form makes a valid request as it stands",
  async ({ provider, api, description }) => {
    const { url, sandbox } = await start();
    const page = await open(url);
    const invalid: string[] = [];
    for (const { id, summary } of readOperations(provider, api, description)) {
      const before = sandbox.requests.list().at(-1)?.id;
      await page.evaluate(`location.hash = "#/${provider}/${api}/${id}"`);
      await page.getByRole("heading", { level: 1, name: summary, exact: true }).waitFor();
      await page.locator(".operation-form").waitFor({ state: "attached" });
      await page.getByRole("button", { name: "Send", exact: true }).click();
      const ended = page.locator(".answer, .send .error:not(:empty), .outcome .notice.danger");
      await ended.first().waitFor();
      const made = sandbox.requests.list().at(-1);
      // What has a server of its own does not go to the sandbox's port by another address: the gateway sends it there too.
      if (made === undefined || made.id === before || made.operation !== id || made.problems?.length) {
        invalid.push(`${id}: ${await ended.first().innerText()} ${JSON.stringify(made?.problems)}`);
      }
    }
    expect(invalid).toEqual([]);
  },
);
