import type { PasswordSaltConfig } from "@linkwright/stytch-types/b2b";
import type { B2BInput } from "../b2b/wire.ts";
import { badRequest } from "../errors.ts";
import { readArgon2 } from "./argon2.ts";
import { bytesOf, isBase64 } from "./base64.ts";
import { readBcrypt } from "./bcrypt.ts";
import type { PasswordHash } from "./hashes.ts";
import { readPhpass } from "./phpass.ts";

/** A password hash of another system, as in a migrate request. */
type MigratedHash = Pick<B2BInput<"passwords.migrate">, "hash" | "hash_type" | Config>;

type Config = "md_5_config" | "sha_1_config" | "sha_512_config" | "scrypt_config" | "pbkdf_2_config" | "argon_2_config";

/** Parses a migrated hash. Throws with Stytch's error type for an invalid one. */
export function readHash(input: MigratedHash): PasswordHash {
  const { hash, hash_type: type } = input;
  switch (type) {
    case "md_5":
      return saltedDigest("md5", 32, hash, input.md_5_config, "invalid_md_5_hash");
    case "sha_1":
      return saltedDigest("sha1", 40, hash, input.sha_1_config, "invalid_sha_1_hash");
    case "sha_512":
      return saltedDigest("sha512", 128, hash, input.sha_512_config, "invalid_sha_512_hash");
    case "scrypt":
      return readScrypt(input);
    case "pbkdf_2":
      return readPbkdf2(input);
    case "bcrypt":
      return readBcrypt(hash);
    case "argon_2i":
      return readArgon2("argon2i", hash, input.argon_2_config);
    case "argon_2id":
      return readArgon2("argon2id", hash, input.argon_2_config);
    case "phpass":
      return readPhpass(hash);
    default:
      throw badRequest("invalid_hash_type", `"${type}" is not a valid hash_type.`);
  }
}

function saltedDigest(
  algorithm: "md5" | "sha1" | "sha512",
  digits: number,
  hash: string,
  config: PasswordSaltConfig | undefined,
  errorType: string,
): PasswordHash {
  if (hash.length !== digits || !/^[\da-f]+$/i.test(hash))
    throw badRequest(errorType, `hash must have ${digits} hex digits.`);
  return {
    type: "digest",
    algorithm,
    prefix: config?.prepend_salt ?? "",
    suffix: config?.append_salt ?? "",
    digest: hash.toLowerCase(),
  };
}

/** The string format of https://github.com/P-H-C/phc-string-format, which passlib and others use for scrypt. */
const PHC_SCRYPT = /^\$scrypt\$ln=(\d+),r=(\d+),p=(\d+)\$([A-Za-z\d+/]{2,})\$([A-Za-z\d+/]{2,})$/;
const LARGEST_N = 262_144;
/** Limits of a verification. Without them, a mistyped parameter could require more memory than there is, or hours. */
const LARGEST_SCRYPT_BYTES = 512 * 1024 * 1024;
const MOST_SCRYPT_WORK = 2 ** 26;
const MOST_PBKDF2_ITERATIONS = 10_000_000;
/** PBKDF2 repeats all iterations for each digest length of the key (RFC 8018, section 5.2). */
const LARGEST_PBKDF2_KEY_BYTES = 128;

function readScrypt({ hash, scrypt_config: config }: MigratedHash): PasswordHash {
  const [, ln = "", r = "", p = "", salt = "", key = ""] = PHC_SCRYPT.exec(hash) ?? [];
  if (key !== "") return checkedScrypt({ salt, key, N: 2 ** Number(ln), r: Number(r), p: Number(p) });
  if (!config) throw badRequest("invalid_scrypt_parameters", "scrypt requires scrypt_config, or a hash in PHC format.");
  if (!isBase64(hash)) throw badRequest("invalid_base64_scrypt_hash", "hash must be base64.");
  if (!isBase64(config.salt)) throw badRequest("invalid_base64_scrypt_salt", "scrypt_config.salt must be base64.");
  if (bytesOf(hash) !== config.key_length) {
    throw badRequest("scrypt_key_length_mismatch", `hash has ${bytesOf(hash)} bytes, which does not match key_length.`);
  }
  const { salt: given, n_parameter: N, r_parameter, p_parameter } = config;
  return checkedScrypt({ salt: given, key: hash, N, r: r_parameter, p: p_parameter });
}

function checkedScrypt(hash: { salt: string; key: string; N: number; r: number; p: number }): PasswordHash {
  const { N, r, p } = hash;
  if (N < 2 || N > LARGEST_N || !Number.isInteger(Math.log2(N))) {
    throw badRequest("invalid_scrypt_n_parameter", `N must be a power of two from 2 to ${LARGEST_N}.`);
  }
  if (r < 1 || p < 1 || 128 * r * (N + p) > LARGEST_SCRYPT_BYTES || N * r * p > MOST_SCRYPT_WORK) {
    throw badRequest(
      "invalid_scrypt_parameters",
      "r and p must be positive; the sandbox accepts at most 512 MiB and N * r * p = 2^26.",
    );
  }
  return { type: "scrypt", ...hash };
}

function readPbkdf2({ hash, pbkdf_2_config: config }: MigratedHash): PasswordHash {
  if (!isBase64(hash)) throw badRequest("invalid_pbkdf_2_hash", "hash must be base64.");
  if (!config || !isBase64(config.salt)) {
    throw badRequest("invalid_pbkdf_2_salt", "pbkdf_2_config must have the salt in base64.");
  }
  const { salt, iteration_amount: iterations, key_length: bytes } = config;
  // https://stytch.com/docs/api/password-migrate: SHA-256 is the default.
  const digest: string = config.algorithm === "" ? "sha256" : config.algorithm;
  if (digest !== "sha256" && digest !== "sha512") {
    throw badRequest("invalid_pbkdf_2_algorithm", "algorithm must be sha256 or sha512.");
  }
  if (iterations < 1 || iterations > MOST_PBKDF2_ITERATIONS) {
    const message = `iteration_amount must be positive; the sandbox accepts at most ${MOST_PBKDF2_ITERATIONS}.`;
    throw badRequest("invalid_pbkdf_2_iteration_amount", message);
  }
  if (bytesOf(hash) > LARGEST_PBKDF2_KEY_BYTES) {
    throw badRequest(
      "invalid_pbkdf_2_hash",
      `hash must have at most ${LARGEST_PBKDF2_KEY_BYTES} bytes in the sandbox.`,
    );
  }
  if (bytesOf(hash) !== bytes) {
    throw badRequest(
      "pbkdf_2_key_length_mismatch",
      `hash has ${bytesOf(hash)} bytes, which does not match key_length.`,
    );
  }
  return { type: "pbkdf2", salt, key: hash, iterations, digest };
}
