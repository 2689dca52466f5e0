import { timingSafeEqual } from "node:crypto";
import { badRequest } from "../errors.ts";
import { bytesOf } from "./base64.ts";

/** Version 1.3 of the algorithm (RFC 9106). Salt and key are in base64. */
export interface Argon2Hash {
  readonly type: "argon2i" | "argon2id";
  readonly salt: string;
  readonly key: string;
  readonly iterations: number;
  readonly memoryKiB: number;
  readonly threads: number;
}

export interface Argon2Config {
  salt: string;
  iteration_amount: number;
  memory: number;
  threads: number;
  key_length: number;
}

/** The format of the reference implementation. Hashes of versions before 1.3 have another version or none. */
const ENCODED = /^\$(argon2id?)\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z\d+/]+)\$([A-Za-z\d+/]+)$/;
const SHORTEST_SALT_BYTES = 8;
const SHORTEST_KEY_BYTES = 4;
const LONGEST_KEY_BYTES = 1024;
/** Limits of a verification. Without them, a mistyped parameter could require more memory than there is, or hours. */
const MOST_MEMORY_KIB = 512 * 1024;
const MOST_PASSES_KIB = 4 * 1024 * 1024;

/** Parses the encoded form, which contains its parameters, or hex, which needs them separately. */
export function readArgon2(type: Argon2Hash["type"], hash: string, config: Argon2Config | undefined): Argon2Hash {
  const [, name, m, t, p, salt = "", key = ""] = ENCODED.exec(hash) ?? [];
  if (name === type) {
    return checked({ type, salt, key, iterations: Number(t), memoryKiB: Number(m), threads: Number(p) });
  }
  if (!config || !/^([\da-f]{2})+$/i.test(hash)) {
    const message = `hash must be encoded ($${type}$v=19$…), or hex together with argon_2_config.`;
    throw badRequest("invalid_hash", message);
  }
  if (hash.length / 2 !== config.key_length) {
    throw badRequest(
      "argon_2_key_length_mismatch",
      `hash has ${hash.length / 2} bytes, which does not match key_length.`,
    );
  }
  return checked({
    type,
    // Read as text: Stytch's documentation calls it "the salt value", and says base64 only for other fields.
    salt: Buffer.from(config.salt).toString("base64"),
    key: Buffer.from(hash, "hex").toString("base64"),
    iterations: config.iteration_amount,
    memoryKiB: config.memory,
    threads: config.threads,
  });
}

function checked(hash: Argon2Hash): Argon2Hash {
  const { iterations, memoryKiB, threads } = hash;
  const keyBytes = bytesOf(hash.key);
  if (bytesOf(hash.salt) < SHORTEST_SALT_BYTES) {
    throw badRequest("invalid_argon_2_salt", `The salt must have at least ${SHORTEST_SALT_BYTES} bytes.`);
  }
  if (keyBytes < SHORTEST_KEY_BYTES || keyBytes > LONGEST_KEY_BYTES) {
    const message = `A hash must have at least ${SHORTEST_KEY_BYTES} bytes; the sandbox accepts at most ${LONGEST_KEY_BYTES}.`;
    throw badRequest("invalid_argon_2_key_length", message);
  }
  if (threads < 1 || threads > 255) throw badRequest("invalid_argon_2_threads", "threads must be from 1 to 255.");
  if (memoryKiB < 8 * threads || memoryKiB > MOST_MEMORY_KIB) {
    const message = `memory must be at least 8 KiB for each thread; the sandbox accepts at most ${MOST_MEMORY_KIB} KiB.`;
    throw badRequest("invalid_argon_2_memory", message);
  }
  if (iterations < 1 || iterations * memoryKiB > MOST_PASSES_KIB) {
    const message = `The number of iterations must be positive; the sandbox processes at most ${MOST_PASSES_KIB} KiB in all iterations together.`;
    throw badRequest("invalid_argon_2_iteration_amount", message);
  }
  return hash;
}

export async function matchesArgon2(password: string, hash: Argon2Hash): Promise<boolean> {
  // No password is empty, and the library throws for an empty one.
  if (password === "") return false;
  // Loaded on first use, because it would add 20 ms to every start.
  const { argon2i, argon2id } = await import("hash-wasm");
  const key = Buffer.from(hash.key, "base64");
  const compute = hash.type === "argon2i" ? argon2i : argon2id;
  const attempt = await compute({
    password,
    salt: Buffer.from(hash.salt, "base64"),
    iterations: hash.iterations,
    memorySize: hash.memoryKiB,
    parallelism: hash.threads,
    hashLength: key.length,
    outputType: "binary",
  });
  return timingSafeEqual(attempt, key);
}
