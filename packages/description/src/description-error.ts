/** Something in a description that cannot be understood; its message says where and what. */
export class DescriptionError extends Error {
  override readonly name: string = "DescriptionError";
}
