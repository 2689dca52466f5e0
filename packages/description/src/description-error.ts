/** Thrown if a description or a part of it cannot be read or is not supported; the message says where and why. */
export class DescriptionError extends Error {
  override readonly name: string = "DescriptionError";
}
