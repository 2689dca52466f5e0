import { readOperations } from "@linkwright/description/operation";
import { expect, test } from "vitest";
import { readDescriptions } from "../../src/catalogue/apis.ts";
import { open, start } from "./setup.ts";

/**
 * Runs in the page, which is faster than polling it from here: opens an operation, sends its form unchanged and resolves with the text
 * that appears.
 */
const SEND = `async ([hash, summary]) => {
  const shown = (selector, fits = () => true) =>
    new Promise((resolve) => {
      const look = () => {
        const found = [...document.querySelectorAll(selector)].find((each) => each.checkVisibility() && fits(each));
        if (!found) return;
        observer.disconnect();
        resolve(found);
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      look();
    });
  location.hash = hash;
  await shown("h1", ({ textContent }) => textContent === summary);
  await shown(":has(> .operation-form)");
  (await shown("button", ({ textContent, disabled }) => textContent === "Send" && !disabled)).click();
  return (await shown(".response, .send .error:not(:empty), .outcome .notice.danger")).textContent;
}`;

test.each(readDescriptions())(
  "the form of every operation of $provider $api sends a valid request unchanged",
  async ({ provider, api, description }) => {
    const { url, sandbox } = await start();
    const page = await open(url);
    const invalid: string[] = [];
    for (const { id, summary } of readOperations(description)) {
      const before = sandbox.requests.list().at(-1)?.id;
      const shown = await page.evaluate(`(${SEND})(${JSON.stringify([`#/${provider}/${api}/${id}`, summary])})`);
      const made = sandbox.requests.list().at(-1);
      // The gateway sends operations with their own server to the sandbox too.
      if (made === undefined || made.id === before || made.operation !== id || made.problems?.length) {
        invalid.push(`${id}: ${shown} ${JSON.stringify(made?.problems)}`);
      }
    }
    expect(invalid).toEqual([]);
  },
);
