/** Release sizes, smallest first. */
const SIZES = ["none", "patch", "minor", "major"] as const;
export type Size = (typeof SIZES)[number];

export function largest(sizes: Iterable<Size>): Size {
  return [...sizes].reduce<Size>((most, size) => (atLeast(size, most) ? size : most), "none");
}

export function atLeast(size: Size, wanted: Size): boolean {
  return SIZES.indexOf(size) >= SIZES.indexOf(wanted);
}

export function smallest(one: Size, other: Size): Size {
  return atLeast(one, other) ? other : one;
}
