import { createHash, pbkdf2Sync } from "node:crypto";
import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { clientOf } from "./sandbox-client.ts";

const email = "ada@example.com";
let sandbox: Sandbox;
let consumer: ReturnType<typeof clientOf>["consumer"];

beforeAll(async () => {
  sandbox = await startSandbox();
  ({ consumer } = clientOf(sandbox));
});
afterAll(() => sandbox.close());

beforeEach(() => sandbox.reset());

const taken = undefined;
const migrate = async (input: object) => (await consumer("passwords.migrate", { email, ...input })).body.error_type;
const bytes = (count: number) => Buffer.alloc(count, 1);
const base64 = (count: number) => bytes(count).toString("base64");
const unpadded = (count: number) => base64(count).replace(/=+$/, "");

describe("validates migrated hashes at both sides of each limit", () => {
  test.each([
    ["$2a$04$", 53, taken],
    ["$2b$16$", 53, taken],
    ["$2x$10$", 53, taken],
    ["$2y$10$", 53, taken],
    ["$2b$03$", 53, "invalid_bcrypt_cost"],
    ["$2b$17$", 53, "invalid_bcrypt_cost"],
    ["$2z$10$", 53, "invalid_bcrypt_hash"],
    ["x$2b$10$", 53, "invalid_bcrypt_hash"],
    ["$2b$10$", 52, "invalid_bcrypt_hash"],
    ["$2b$10$", 54, "invalid_bcrypt_hash"],
    ["$2b$1$", 53, "invalid_bcrypt_hash"],
  ])("bcrypt %s and %i characters: %s", async (prefix, length, error) => {
    expect(await migrate({ hash_type: "bcrypt", hash: prefix + "C".repeat(length) })).toBe(error);
  });

  test.each([
    ["5", 8, 22, taken],
    ["I", 8, 22, taken],
    ["4", 8, 22, "invalid_phpass_hash_format"],
    ["J", 8, 22, "invalid_phpass_hash_format"],
    ["?", 8, 22, "invalid_phpass_hash_format"],
    ["9", 7, 22, "invalid_phpass_hash_format"],
    ["9", 8, 21, "invalid_phpass_hash_format"],
    ["9", 8, 23, "invalid_phpass_hash_format"],
  ])("phpass of cost %s with %i characters of salt and %i of digest: %s", async (cost, salt, digest, error) => {
    const hash = `$P$${cost}${"I".repeat(salt)}${"/".repeat(digest)}`;
    expect(await migrate({ hash_type: "phpass", hash })).toBe(error);
    expect(await migrate({ hash_type: "phpass", hash: ` ${hash}` })).toBe("invalid_phpass_hash_prefix");
  });

  const argon2 = { salt: 8, key: 32, m: 64, t: 2, p: 1 };
  test.each<[Partial<typeof argon2>, string | undefined]>([
    [{ salt: 7 }, "invalid_argon_2_salt"],
    [{ key: 4 }, taken],
    [{ key: 3 }, "invalid_argon_2_key_length"],
    [{ key: 1024 }, taken],
    [{ key: 1025 }, "invalid_argon_2_key_length"],
    [{ p: 255, m: 2040 }, taken],
    [{ p: 256, m: 2048 }, "invalid_argon_2_threads"],
    [{ p: 0 }, "invalid_argon_2_threads"],
    [{ m: 8 }, taken],
    [{ m: 7 }, "invalid_argon_2_memory"],
    [{ p: 3, m: 24 }, taken],
    [{ p: 3, m: 23 }, "invalid_argon_2_memory"],
    [{ m: 524_288, t: 8 }, taken],
    [{ m: 524_289, t: 1 }, "invalid_argon_2_memory"],
    [{ m: 524_288, t: 9 }, "invalid_argon_2_iteration_amount"],
    [{ t: 1 }, taken],
    [{ t: 0 }, "invalid_argon_2_iteration_amount"],
  ])("argon2 with %j: %s", async (more, error) => {
    const { salt, key, m, t, p } = { ...argon2, ...more };
    const encoded = `$argon2id$v=19$m=${m},t=${t},p=${p}$${unpadded(salt)}$${unpadded(key)}`;
    expect(await migrate({ hash_type: "argon_2id", hash: encoded })).toBe(error);
    sandbox.reset();
    const argon_2_config = {
      salt: "s".repeat(salt),
      iteration_amount: t,
      memory: m,
      threads: p,
      key_length: key,
    };
    expect(await migrate({ hash_type: "argon_2i", hash: bytes(key).toString("hex"), argon_2_config })).toBe(error);
  });

  test.each([
    ["$argon2id$v=19$m=64,t=2,p=1$c29tZXNhbHQ$AAAAAAAA!", "invalid_hash"],
    ["x$argon2id$v=19$m=64,t=2,p=1$c29tZXNhbHQ$AAAAAAAA", "invalid_hash"],
    ["abc", "invalid_hash"],
    ["zz", "invalid_hash"],
  ])("argon2 %s with a configuration: %s", async (hash, error) => {
    const argon_2_config = { salt: "somesalt", iteration_amount: 1, memory: 64, threads: 1, key_length: 1 };
    expect(await migrate({ hash_type: "argon_2id", hash, argon_2_config })).toBe(error);
  });

  const scrypt = { N: 1024, r: 8, p: 1 };
  test.each<[Partial<typeof scrypt>, string | undefined]>([
    [{ N: 2 }, taken],
    [{ N: 1 }, "invalid_scrypt_n_parameter"],
    [{ N: 3 }, "invalid_scrypt_n_parameter"],
    [{ N: 262_144 }, taken],
    [{ N: 524_288, r: 1 }, "invalid_scrypt_n_parameter"],
    [{ r: 0 }, "invalid_scrypt_parameters"],
    [{ p: 0 }, "invalid_scrypt_parameters"],
    [{ r: 1 }, taken],
    // 128 * r * (N + p) bytes
    [{ N: 262_144, r: 15, p: 1 }, taken],
    [{ N: 262_144, r: 16, p: 1 }, "invalid_scrypt_parameters"],
    [{ N: 262_144, r: 8, p: 32 }, taken],
    [{ N: 262_144, r: 8, p: 33 }, "invalid_scrypt_parameters"],
  ])("scrypt with %j: %s", async (more, error) => {
    const { N, r, p } = { ...scrypt, ...more };
    if (Number.isInteger(Math.log2(N))) {
      const hash = `$scrypt$ln=${Math.log2(N)},r=${r},p=${p}$${unpadded(4)}$${unpadded(32)}`;
      expect(await migrate({ hash_type: "scrypt", hash })).toBe(error);
      sandbox.reset();
    }
    // The description has its own bounds for the fields of a configuration.
    if (N < 2 || N > 262_144) return;
    const scrypt_config = { salt: base64(4), n_parameter: N, r_parameter: r, p_parameter: p, key_length: 32 };
    expect(await migrate({ hash_type: "scrypt", hash: base64(32), scrypt_config })).toBe(error);
  });

  test.each([
    [{ hash: "?" }, {}, "invalid_base64_scrypt_hash"],
    [{}, { salt: "?" }, "invalid_base64_scrypt_salt"],
    [{}, { key_length: 31 }, "scrypt_key_length_mismatch"],
    [{}, { key_length: 33 }, "scrypt_key_length_mismatch"],
    [{ hash: `x$scrypt$ln=10,r=8,p=1$${unpadded(4)}$${unpadded(32)}` }, {}, "invalid_base64_scrypt_hash"],
    [{ hash: `$scrypt$ln=10,r=8,p=1$${unpadded(4)}$${unpadded(32)}!` }, {}, "invalid_base64_scrypt_hash"],
  ])("scrypt with %j and %j: %s", async (more, config, error) => {
    const scrypt_config = { salt: base64(4), n_parameter: 1024, r_parameter: 8, p_parameter: 1, key_length: 32 };
    const input = { hash_type: "scrypt", hash: base64(32), ...more, scrypt_config: { ...scrypt_config, ...config } };
    expect(await migrate(input)).toBe(error);
  });

  const pbkdf2 = { salt: base64(4), iteration_amount: 1, key_length: 24, algorithm: "" };
  test.each([
    [24, {}, taken],
    [24, { algorithm: "sha256" }, taken],
    [24, { algorithm: "sha512" }, taken],
    [24, { algorithm: "md5" }, "invalid_pbkdf_2_algorithm"],
    [24, { iteration_amount: 0 }, "invalid_pbkdf_2_iteration_amount"],
    [24, { iteration_amount: 10_000_000 }, taken],
    [24, { iteration_amount: 10_000_001 }, "invalid_pbkdf_2_iteration_amount"],
    [24, { key_length: 23 }, "pbkdf_2_key_length_mismatch"],
    [24, { salt: "?" }, "invalid_pbkdf_2_salt"],
    [128, { key_length: 128 }, taken],
    [129, { key_length: 129 }, "invalid_pbkdf_2_hash"],
  ])("pbkdf2 of %i bytes with %j: %s", async (count, more, error) => {
    const pbkdf_2_config = { ...pbkdf2, ...more };
    expect(await migrate({ hash_type: "pbkdf_2", hash: "?", pbkdf_2_config })).toBe("invalid_pbkdf_2_hash");
    expect(await migrate({ hash_type: "pbkdf_2", hash: base64(count), pbkdf_2_config })).toBe(error);
  });

  test.each([
    ["md_5", 32],
    ["sha_1", 40],
    ["sha_512", 128],
  ])("%s has %i hex digits", async (hash_type, digits) => {
    const error = `invalid_${hash_type}_hash`;
    for (const hash of ["a".repeat(digits - 1), "a".repeat(digits + 1), "g".repeat(digits)]) {
      expect(await migrate({ hash_type, hash })).toBe(error);
    }
    expect(await migrate({ hash_type, hash: "A".repeat(digits) })).toBe(taken);
  });
});

const PASSWORD = "7-otters-juggle-plums";

test.each([
  ["md_5", { hash: createHash("md5").update(PASSWORD).digest("hex").toUpperCase() }],
  [
    "md_5",
    {
      hash: createHash("md5").update(`pre${PASSWORD}`).digest("hex"),
      md_5_config: { prepend_salt: "pre", append_salt: "" },
    },
  ],
  [
    "sha_1",
    {
      hash: createHash("sha1").update(`${PASSWORD}post`).digest("hex"),
      sha_1_config: { prepend_salt: "", append_salt: "post" },
    },
  ],
  [
    "pbkdf_2",
    {
      hash: pbkdf2Sync(PASSWORD, "salt", 10, 24, "sha256").toString("base64"),
      pbkdf_2_config: {
        salt: Buffer.from("salt").toString("base64"),
        iteration_amount: 10,
        key_length: 24,
        algorithm: "",
      },
    },
  ],
])("accepts a password migrated as %s: %j", async (hash_type, more) => {
  expect(await migrate({ hash_type, ...more })).toBe(taken);
  const logIn = async (password: string) => (await consumer("passwords.authenticate", { email, password })).status;
  expect([await logIn(PASSWORD), await logIn(`${PASSWORD}!`)]).toEqual([200, 401]);
});
