import type { RawChange } from "./redocly-diff.ts";
import type { Size } from "./size.ts";

/**
 * Returns the minimum release size of a change by our own rules. They apply where users of a TypeScript client are affected
 * more than `redocly diff` assumes, which considers HTTP servers and clients only.
 */
export function ownSize(change: RawChange): Size {
  return OWN_RULES.find(({ applies }) => applies(change))?.size ?? "none";
}

const OWN_RULES: { applies: (change: RawChange) => boolean; size: Size; why: string }[] = [
  {
    applies: (change) => isInRequest(change) && isField(change) && (isGone(change) || becameReadOnly(change)),
    size: "major",
    why: "A call that still passes the field no longer compiles.",
  },
  {
    applies: ({ property, base }) => property === "x-pagination" && base?.value !== "none",
    size: "major",
    why: "`for await` over a list that is no longer paginated does not compile; another item type or limit changes what it yields.",
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
    why: "Something newly accepted, known or guaranteed is a new feature.",
  },
];

/** Keywords whose change in the harmless direction `redocly diff` rates as a patch. */
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

/**
 * `true` if at least the old name is gone: `redocly diff` reports a removal together with an addition of a similar name as
 * a changed key.
 */
function isGone({ kind, property }: RawChange): boolean {
  return kind === "removed" || property === "key";
}

function isInRequest({ path }: RawChange): boolean {
  return /\/(requestBody|parameters)\//.test(path);
}

function isField({ path }: RawChange): boolean {
  return /\/properties\/[^/]+$/.test(path);
}

/** A field that only responses contain is not part of the method's input. */
const READ_ONLY = "readOnly";

function becameReadOnly({ property, revision }: RawChange): boolean {
  return property === READ_ONLY && revision?.value === true;
}
