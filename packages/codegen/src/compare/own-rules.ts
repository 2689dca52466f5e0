import type { RawChange } from "./redocly-diff.ts";
import type { Size } from "./size.ts";

/**
 * Where our users feel a change more than `redocly diff` says, which knows servers and clients of HTTP, not of TypeScript. Each rule gives
 * the size that a change asks for at least.
 */
export function ownSize(change: RawChange): Size {
  return OWN_RULES.find(({ applies }) => applies(change))?.size ?? "none";
}

const OWN_RULES: { applies: (change: RawChange) => boolean; size: Size; why: string }[] = [
  {
    applies: (change) => isInRequest(change) && isField(change) && (isGone(change) || becameReadOnly(change)),
    size: "major",
    why: "A call that still gives the field no longer compiles.",
  },
  {
    applies: ({ property, base }) => property === "x-pagination" && base?.value !== "none",
    size: "major",
    why: "`for await` over a list that no longer pages does not compile; another item type or limit changes what it gives.",
  },
  {
    applies: (change) => isGone(change) && /^#\/components\/schemas\/[^/]+$/.test(change.path),
    size: "major",
    why: "The types packages and clients export a type of this name.",
  },
  {
    applies: (change) =>
      WIDENING.has(change.property ?? "") || (isInRequest(change) && change.property === READ_ONLY && isField(change)),
    size: "minor",
    why: "What is newly taken, known or promised is something new to use.",
  },
];

/** Whose change in the harmless direction `redocly diff` rates as a patch. */
const WIDENING = new Set([
  "additionalProperties",
  "const",
  "deprecated",
  "default",
  "enum",
  "exclusiveMaximum",
  "exclusiveMinimum",
  "format",
  "maxItems",
  "maxLength",
  "maxProperties",
  "maximum",
  "minItems",
  "minLength",
  "minProperties",
  "minimum",
  "multipleOf",
  "pattern",
  "required",
  "type",
  "uniqueItems",
  "x-pagination",
  "x-repeatable",
]);

/** Gone under its old name at least: `redocly diff` reports what goes while something of a similar name comes as a changed key. */
function isGone({ kind, property }: RawChange): boolean {
  return kind === "removed" || property === "key";
}

function isInRequest({ path }: RawChange): boolean {
  return /\/(requestBody|parameters)\//.test(path);
}

function isField({ path }: RawChange): boolean {
  return /\/properties\/[^/]+$/.test(path);
}

/** A field that only answers have is none of the method's input. */
const READ_ONLY = "readOnly";

function becameReadOnly({ property, revision }: RawChange): boolean {
  return property === READ_ONLY && revision?.value === true;
}
