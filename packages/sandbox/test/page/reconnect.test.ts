import { expect, test } from "vitest";
import { emailMember, open, start, texts } from "./setup.ts";

test("reconnects to a restarted server and shows its state", async () => {
  const first = await start();
  await emailMember(first, { organization_name: "Before" });
  const page = await open(first);
  await expect.poll(() => texts(page, "#outbox article h2")).toEqual(["Sign up for Before"]);

  await first.close();
  await expect.poll(() => texts(page, "#connection")).toEqual(["Connection lost. Reconnecting…"]);
  const second = await start({ port: Number(new URL(first.url).port) });
  await expect.poll(() => texts(page, "#connection")).toEqual(["Live"]);
  await expect.poll(() => texts(page, "#outbox h2:visible")).toEqual(["No messages yet"]);
  expect(await texts(page, "#count-outbox")).toEqual([""]);

  await emailMember(second, { organization_name: "After" });
  await expect.poll(() => texts(page, "#outbox article h2")).toEqual(["Sign up for After"]);
});
