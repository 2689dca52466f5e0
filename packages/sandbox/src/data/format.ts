import { createHash } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import type { SandboxData } from "../state.ts";

/** A data file that is not read. It is left as it is. */
export class DataFileError extends Error {
  override readonly name = "DataFileError";
}

// The file is a line, `<magic> <version> <SHA-256 of the rest>`, and the rest, which keeps maps, sets, dates and shared references
// as JSON would not (https://nodejs.org/api/v8.html#serialization-api).
const MAGIC = "linkwright-sandbox-data";
/** Goes up with every change of `SandboxData`. */
const VERSION = 3;
const LONGEST_HEADER_BYTES = 200;

export function encode(data: SandboxData): Buffer {
  const body = serialize(data);
  return Buffer.concat([Buffer.from(`${MAGIC} ${VERSION} ${sha256(body)}\n`), body]);
}

export function decode(bytes: Buffer, file: string): SandboxData {
  const end = bytes.subarray(0, LONGEST_HEADER_BYTES).indexOf("\n");
  const [magic, version, checksum] = bytes.subarray(0, Math.max(end, 0)).toString().split(" ");
  if (magic !== MAGIC) throw rejected(file, "is not a data file of the sandbox");
  if (Number(version) !== VERSION) {
    throw rejected(file, `has version ${version} of the format, and this sandbox reads version ${VERSION}`);
  }
  const body = bytes.subarray(end + 1);
  if (sha256(body) !== checksum) throw rejected(file, "is damaged: its checksum does not fit");
  try {
    return deserialize(body) as SandboxData;
  } catch (cause) {
    throw rejected(file, `cannot be read by Node ${process.version}, a newer one may have written it`, cause);
  }
}

function rejected(file: string, reason: string, cause?: unknown): DataFileError {
  return new DataFileError(`${file} ${reason}. It is left as it is; choose another file, or move it away.`, { cause });
}

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
