import { expect, test } from "vitest";
import { mailMember, open, start, texts } from "./setup.ts";

test("the page comes back with the server, and shows what that one knows", async () => {
  const first = await start();
  await mailMember(first, { organization_name: "Before" });
  const page = await open(first);
  await expect.poll(() => texts(page, "#outbox article h2")).toEqual(["Sign up for Before"]);

  await first.close();
  await expect.poll(() => texts(page, "#connection")).toEqual(["Connection lost. Reconnecting…"]);
  const second = await start({ port: Number(new URL(first.url).port) });
  await expect.poll(() => texts(page, "#connection")).toEqual(["Live"]);
  await expect.poll(() => texts(page, "#outbox h2:visible")).toEqual(["No messages yet"]);
  expect(await texts(page, "#count-outbox")).toEqual([""]);

  await mailMember(second, { organization_name: "After" });
  await expect.poll(() => texts(page, "#outbox article h2")).toEqual(["Sign up for After"]);
});
