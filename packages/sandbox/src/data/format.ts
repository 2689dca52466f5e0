import { createHash } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import type { SandboxData } from "../state.ts";

/** Thrown when a data file is in use or cannot be read. The file is not changed. */
export class DataFileError extends Error {
  override readonly name = "DataFileError";
}

// The file consists of a line, `<magic> <version> <SHA-256 of the body>`, and the body, which preserves maps, sets, dates
// and shared references, unlike JSON (https://nodejs.org/api/v8.html#serialization-api).
const MAGIC = "linkwright-sandbox-data";
/** Incremented with every change of `SandboxData`. */
const VERSION = 3;
const LONGEST_HEADER_BYTES = 200;

export function encode(data: SandboxData): Buffer {
  const body = serialize(data);
  return Buffer.concat([Buffer.from(`${MAGIC} ${VERSION} ${sha256(body)}\n`), body]);
}

export function decode(bytes: Buffer, file: string): SandboxData {
  const end = bytes.subarray(0, LONGEST_HEADER_BYTES).indexOf("\n");
  const [magic, version, checksum] = bytes.subarray(0, Math.max(end, 0)).toString().split(" ");
  if (magic !== MAGIC) throw rejected(file, "is not a sandbox data file");
  if (Number(version) !== VERSION) {
    throw rejected(file, `has format version ${version}, but this sandbox reads version ${VERSION}`);
  }
  const body = bytes.subarray(end + 1);
  if (sha256(body) !== checksum) throw rejected(file, "is damaged: its checksum does not match");
  try {
    return deserialize(body) as SandboxData;
  } catch (cause) {
    throw rejected(file, `cannot be read by Node.js ${process.version}; a newer version may have written it`, cause);
  }
}

function rejected(file: string, reason: string, cause?: unknown): DataFileError {
  return new DataFileError(`${file} ${reason}. The file was not changed. Choose another file, or move this one away.`, {
    cause,
  });
}

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
