import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import nodeFs, {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { DataFileError, startSandbox } from "@linkwright/sandbox";
import { expect, onTestFinished, test, vi } from "vitest";
import { clientOf, movableClock } from "../sandbox-client.ts";
import { spawnSandbox } from "./spawned.ts";
import { started } from "./started.ts";

const LOGIN = "magicLinks.email.loginOrCreate";

/** Returns the path of a file that does not exist yet. Call it first in a test, so that its folder is removed last. */
function newDataFile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "linkwright-data-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return path.join(folder, "sandbox.data");
}

test("restores all state after a restart", async () => {
  const data = newDataFile();
  const now = movableClock().now;
  const first = await started({ data, now });
  const { businessId, projectId: project_id } = first.sandbox.credentials;
  const organization = await first.b2b("organizations.create", {
    organization_name: "Acme",
    organization_slug: "acme",
  });
  const { organization_id } = organization.body.organization;
  await first.b2b("magicLinks.email.loginOrSignup", { organization_id, email_address: "ada@acme.example" });
  const sent = await first.sandbox.outbox.next();
  const member = await first.b2b("magicLinks.authenticate", { magic_links_token: sent.token });
  await first.consumer(LOGIN, { email: "bob@example.com" });
  const patient = await first.upvio("patients.create", { businessId, name: "Eve", email: "eve@example.com" });
  const keys = await first.consumer("sessions.getJWKS", { project_id });
  first.sandbox.clock.advance(2);
  const outbox = first.sandbox.outbox.list();
  await first.sandbox.close();

  const second = await started({ data, now });
  expect(second.sandbox.credentials).toEqual(first.sandbox.credentials);
  expect(second.sandbox.clock.now()).toEqual(first.sandbox.clock.now());
  expect(second.sandbox.outbox.list()).toEqual(outbox);
  // Messages that `next` returned are not returned again.
  expect((await second.sandbox.outbox.next()).to).toBe("bob@example.com");
  expect((await second.consumer("sessions.getJWKS", { project_id })).body.keys).toEqual(keys.body.keys);
  const { session_jwt } = member.body;
  expect((await second.b2b("sessions.authenticate", { session_jwt })).body.member).toMatchObject({ organization_id });
  const again = await second.b2b("magicLinks.authenticate", { magic_links_token: sent.token });
  expect(again.status).toBe(401);
  const slug = await second.b2b("organizations.create", { organization_name: "Acme", organization_slug: "acme" });
  expect(slug.body.error_type).toBe("organization_slug_already_used");
  const patients = await second.upvio("patients.list", { businessId });
  expect(patients.body.data).toEqual([patient.body.data]);
});

test("stores a reset and continues the seed without repetition", async () => {
  const data = newDataFile();
  const first = await started({ data, seed: 7 });
  const sent = await first.consumer(LOGIN, { email: "ada@example.com" });
  await first.sandbox.close();
  const second = await started({ data });
  const next = await second.consumer(LOGIN, { email: "bob@example.com" });
  expect(next.body.user_id).not.toBe(sent.body.user_id);
  second.sandbox.reset();
  await second.sandbox.close();
  const third = await started({ data, seed: 7 });
  expect(third.sandbox.outbox.list()).toEqual([]);
  expect(await third.consumer(LOGIN, { email: "ada@example.com" })).toEqual(sent);
  await third.sandbox.close();
  await expect(startSandbox({ data, seed: 8 })).rejects.toThrow("was created with the seed 7, not with the seed 8");
});

test("saves changes while the sandbox runs, in a file that only its owner can read", async () => {
  const data = newDataFile();
  const { sandbox, consumer } = await started({ data });
  expect(statSync(data).mode & 0o777).toBe(0o600);
  const before = readFileSync(data);
  await consumer(LOGIN, { email: "ada@example.com" });
  await expect.poll(() => readFileSync(data).includes("ada@example.com")).toBe(true);
  expect(before.includes("ada@example.com")).toBe(false);
  await sandbox.close();
  expect(existsSync(`${data}.new`)).toBe(false);
  expect(existsSync(`${data}.lock`)).toBe(false);
});

test("saves which messages were returned and the clock's offset", async () => {
  const data = newDataFile();
  const { sandbox, consumer } = await started({ data });
  await consumer(LOGIN, { email: "ada@example.com" });
  await expect.poll(() => readFileSync(data).includes("ada@example.com")).toBe(true);
  for (const change of [() => sandbox.outbox.next(), () => sandbox.clock.advance(1), () => sandbox.reset()]) {
    const before = readFileSync(data);
    await change();
    await expect.poll(() => readFileSync(data).equals(before)).toBe(false);
  }
});

test("keeps a symbolic link to the file", async () => {
  const data = newDataFile();
  const link = `${data}-link`;
  await (await started({ data })).sandbox.close();
  symlinkSync(data, link);
  const { sandbox, consumer } = await started({ data: link });
  await consumer(LOGIN, { email: "ada@example.com" });
  await sandbox.close();
  expect((await started({ data })).sandbox.outbox.list()).toHaveLength(1);
});

const written = async (data: string) => {
  await (await started({ data })).sandbox.close();
  return readFileSync(data);
};
const withHeader = (version: string, body: Buffer) => {
  const checksum = createHash("sha256").update(body).digest("hex");
  return Buffer.concat([Buffer.from(`linkwright-sandbox-data ${version} ${checksum}\n`), body]);
};

const bodyOf = (bytes: Buffer) => bytes.subarray(bytes.indexOf("\n") + 1);

test("writes a header with the version and the body's checksum", async () => {
  const data = newDataFile();
  const bytes = await written(data);
  expect(withHeader("3", bodyOf(bytes)).equals(bytes)).toBe(true);
});

test.each<[string, (data: string) => Promise<Buffer>, string]>([
  ["another program's file", async () => Buffer.from('{"users":[]}'), "is not a sandbox data file"],
  ["an empty file", async () => Buffer.alloc(0), "is not a sandbox data file"],
  ["a truncated file", async (data) => (await written(data)).subarray(0, -5), "is damaged"],
  ["a file with a flipped bit", async (data) => flipped(await written(data)), "is damaged"],
  ...["0", "1", "2", "4", "30", "x", ""].map(
    (version) =>
      [
        `a file of version "${version}"`,
        async (data: string) => withHeader(version, bodyOf(await written(data))),
        `has format version ${version}, but this sandbox reads version 3`,
      ] as [string, (data: string) => Promise<Buffer>, string],
  ),
  ["a file without a checksum", async () => Buffer.from("linkwright-sandbox-data 3\n"), "is damaged"],
  ["a newer Node's file", async () => withHeader("3", Buffer.from([0xff, 0xff, 0x6f])), "cannot be read by Node"],
])("rejects %s and does not change it", async (_name, content, message) => {
  const data = newDataFile();
  const bytes = await content(data);
  writeFileSync(data, bytes);
  const rejected = startSandbox({ data });
  await expect(rejected).rejects.toThrow(DataFileError);
  await expect(rejected).rejects.toThrow(message);
  // The cause has Node.js's own error.
  const cause = message.startsWith("cannot be read") ? expect.any(Error) : undefined;
  await expect(rejected).rejects.toMatchObject({ cause });
  expect(readFileSync(data).equals(bytes)).toBe(true);
  expect(existsSync(`${data}.lock`)).toBe(false);
});

function flipped(bytes: Buffer): Buffer {
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 20) ^ 1, bytes.length - 20);
  return bytes;
}

test("rejects a file in use, but not one left by a crash", async () => {
  const data = newDataFile();
  const { sandbox } = await started({ data });
  await expect(startSandbox({ data })).rejects.toThrow(`is in use by process ${process.pid}`);
  await sandbox.close();
  // The ID of an ended process.
  const ended = spawn(process.execPath, ["--version"]);
  await once(ended, "close");
  for (const owner of [`${ended.pid}\n`, `${process.pid}\n`, "", "x", "0\n", "-1\n"]) {
    writeFileSync(`${data}.lock`, owner);
    await (await started({ data })).sandbox.close();
  }
});

test("rejects a file locked by another process", async () => {
  const data = newDataFile();
  writeFileSync(`${data}.lock`, `${process.ppid}\n`);
  await expect(startSandbox({ data })).rejects.toThrow(`is in use by process ${process.ppid}`);
  expect(readFileSync(`${data}.lock`, "utf8")).toBe(`${process.ppid}\n`);
});

test("rejects the second of two sandboxes that start at the same time", async () => {
  const data = newDataFile();
  const { readFileSync: read } = nodeFs;
  // The other locks the file right after this one has found no lock.
  const patched = ((...given: Parameters<typeof read>) => {
    if (given[0] === `${data}.lock`) writeFileSync(`${data}.lock`, "1\n");
    throw Object.assign(new Error("no such file"), { code: "ENOENT" });
  }) as typeof read;
  Object.assign(nodeFs, { readFileSync: patched });
  syncBuiltinESMExports();
  const rejected = startSandbox({ data });
  Object.assign(nodeFs, { readFileSync: read });
  syncBuiltinESMExports();
  await expect(rejected).rejects.toThrow(/cannot be locked: EEXIST/);
  await expect(rejected).rejects.toMatchObject({ name: "DataFileError", cause: { code: "EEXIST" } });
  expect(readFileSync(`${data}.lock`, "utf8")).toBe("1\n");
});

test("tolerates a lock that was deleted", async () => {
  const data = newDataFile();
  const { sandbox } = await started({ data });
  rmSync(`${data}.lock`);
  await sandbox.close();
  expect((await started({ data })).sandbox.credentials).toEqual(sandbox.credentials);
});

test("reports a failed save and retries it after the next change and on close", async () => {
  const data = newDataFile();
  const sandbox = await startSandbox({ data });
  const { consumer } = clientOf(sandbox);
  const reported = vi.spyOn(console, "error").mockImplementation(() => {});
  onTestFinished(() => reported.mockRestore());
  mkdirSync(`${data}.new`);
  await consumer(LOGIN, { email: "ada@example.com" });
  await expect.poll(() => reported.mock.lastCall?.[0]).toMatch(/sandbox\.data could not be saved: EISDIR/);
  rmdirSync(`${data}.new`);
  await consumer(LOGIN, { email: "bob@example.com" });
  await expect.poll(() => readFileSync(data).includes("bob@example.com")).toBe(true);
  mkdirSync(`${data}.new`);
  await expect(sandbox.close()).rejects.toThrow("EISDIR");
  expect(existsSync(`${data}.lock`)).toBe(false);
  rmdirSync(`${data}.new`);
  expect((await started({ data })).sandbox.outbox.list()).toHaveLength(2);
});

test("unlocks the file if the port is in use, and reports a missing folder", async () => {
  const data = newDataFile();
  const { sandbox } = await started();
  await expect(startSandbox({ data, port: Number(new URL(sandbox.url).port) })).rejects.toThrow("is taken");
  await (await started({ data })).sandbox.close();
  const nowhere = path.join(data, "none");
  await expect(startSandbox({ data: nowhere })).rejects.toThrow("cannot be locked: E");
});

test("keeps the old or the new file after a crash at any step of a save", async () => {
  const data = newDataFile();
  const { sandbox, consumer } = await started({ data });
  await consumer(LOGIN, { email: "ada@example.com" });
  await sandbox.close();
  const second = await started({ data });
  const { copies, restore } = copiesAtEachStep(data);
  await second.consumer(LOGIN, { email: "bob@example.com" });
  await second.sandbox.close();
  restore();
  const messages = [];
  for (const copy of copies) messages.push((await started({ data: copy })).sandbox.outbox.list().length);
  // The new file gets its name once it is complete and on disk: opened, written, synced and closed.
  expect(messages.slice(0, 5)).toEqual(Array(5).fill(1));
  expect(messages.slice(5)).toEqual(messages.slice(5).fill(2));
});

/** Copies a file's folder, as a crash would leave it, before each further change to files and in the middle of a write. */
function copiesAtEachStep(file: string): { copies: string[]; restore: () => void } {
  const folder = path.dirname(file);
  const copies: string[] = [];
  const copy = () => {
    const to = `${folder}-${copies.length + 1}`;
    cpSync(folder, to, { recursive: true });
    onTestFinished(() => rmSync(to, { recursive: true }));
    copies.push(path.join(to, path.basename(file)));
  };
  const { open, rename } = fs;
  fs.open = async (...given) => {
    copy();
    const handle = await open(...given);
    const { writeFile, sync, close } = handle;
    return Object.assign(handle, {
      writeFile: async (bytes: Buffer) => {
        await writeFile.call(handle, bytes.subarray(0, bytes.length / 2));
        copy();
        await writeFile.call(handle, bytes.subarray(bytes.length / 2));
      },
      sync: () => {
        copy();
        return sync.call(handle);
      },
      close: () => {
        copy();
        return close.call(handle);
      },
    });
  };
  fs.rename = (...given) => {
    copy();
    return rename(...given);
  };
  syncBuiltinESMExports();
  const restore = () => {
    Object.assign(fs, { open, rename });
    syncBuiltinESMExports();
  };
  return { copies, restore };
}

async function sendLink(variables: Record<string, string>): Promise<void> {
  const { STYTCH_BASE_URL: url = "", STYTCH_PROJECT_ID: projectId, STYTCH_SECRET: secret } = variables;
  const authorization = `Basic ${Buffer.from(`${projectId}:${secret}`).toString("base64")}`;
  const response = await fetch(`${url}/v1/magic_links/email/login_or_create`, {
    method: "POST",
    headers: { authorization, "content-type": "application/json" },
    body: '{"email":"ada@example.com"}',
  });
  expect(response.status).toBe(200);
}

test("continues from the last save after being killed", async () => {
  const data = newDataFile();
  const { child, variables } = await spawnSandbox("--data", data);
  await sendLink(variables);
  await expect.poll(() => readFileSync(data).includes("ada@example.com")).toBe(true);
  child.kill("SIGKILL");
  await once(child, "close");
  const { sandbox } = await started({ data });
  expect(sandbox.outbox.list()).toHaveLength(1);
  expect(sandbox.credentials.secret).toBe(variables["STYTCH_SECRET"]);
});

test("loses nothing when stopped by a signal", async () => {
  const data = newDataFile();
  const { child, variables } = await spawnSandbox("--data", data);
  await sendLink(variables);
  child.kill("SIGTERM");
  expect(await once(child, "close")).toEqual([0, null]);
  expect((await started({ data })).sandbox.outbox.list()).toHaveLength(1);
});
