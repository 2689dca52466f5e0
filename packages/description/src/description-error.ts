/** A description, or something in one, that cannot be read or understood; its message says where and what. */
export class DescriptionError extends Error {
  override readonly name: string = "DescriptionError";
}
