import { type OutputUnit, Validator } from "@cfworker/json-schema";
import type { Schema } from "@linkwright/description/document";
import { tokensOf } from "@linkwright/description/reference";
import type { FlatInput } from "@linkwright/description/request";
import { valueAt } from "../value-at.ts";

// This validator interprets schemas. Ajv, which the sandbox uses, compiles them to code, which the content security policy blocks.

/** A problem of an input. */
export interface Fault {
  /** Path within the input. */
  path: string[];
  message: string;
  /** `true` if a value is missing, as opposed to invalid. */
  missing: boolean;
}

/** Returns the problems for which the server would reject an input. */
export function validate(schema: Schema, input: FlatInput): Fault[] {
  // Validated as it is sent, where an empty item of a list is null.
  const sent = JSON.parse(JSON.stringify(input)) as FlatInput;
  const { errors } = new Validator(schema as object, "2020-12", false).validate(sent);
  const found = errors.flatMap((unit) => faultOf(unit, schema, sent));
  // A value may violate several branches of an `anyOf`, or several rules: the first problem is enough.
  return found.filter(({ path }, index) => found.findIndex((other) => same(other.path, path)) === index);
}

/** Returns whether a value matches a schema. */
export function fits(schema: object, value: unknown): boolean {
  return value !== undefined && new Validator(schema, "2020-12", true).validate(value).valid;
}

// Keywords that only report that something below them is invalid.
const PASSING_ON = ["properties", "items", "additionalProperties", "false"];

function faultOf(
  { keyword, keywordLocation, instanceLocation, error }: OutputUnit,
  root: Schema,
  input: FlatInput,
): Fault[] {
  if (PASSING_ON.includes(keyword)) return [];
  // If no branch matches, the `anyOf` itself reports it.
  if (/\/(anyOf|oneOf)\/\d+/.test(keywordLocation)) return [];
  const path = tokensOf(instanceLocation);
  if (keyword === "required") {
    const name = /"([^"]+)"/.exec(error)?.[1];
    return name === undefined ? [] : [{ path: [...path, name], message: "Required.", missing: true }];
  }
  const schema = schemaAt(root, keywordLocation);
  return [{ path, message: messageOf(keyword, schema, valueAt(input, path)) ?? error, missing: false }];
}

function messageOf(keyword: string, schema: Schema | undefined, value: unknown): string | undefined {
  switch (keyword) {
    case "minimum":
      return `Must be at least ${schema?.minimum}.`;
    case "maximum":
      return `Must be at most ${schema?.maximum}.`;
    case "minLength":
      return `Must have at least ${schema?.minLength} characters, but has ${String(value).length}.`;
    case "maxLength":
      return `Must have at most ${schema?.maxLength} characters, but has ${String(value).length}.`;
    case "minItems":
      return `Must have at least ${schema?.minItems} items.`;
    case "maxItems":
      return `Must have at most ${schema?.maxItems} items.`;
    case "uniqueItems":
      return "Must not contain duplicate items.";
    case "pattern":
      return `Must match ${schema?.pattern}.`;
    case "format":
      return `Must be ${FORMATS[schema?.format ?? ""] ?? schema?.format}.`;
    case "type":
      return `Must be ${[schema?.type].flat().join(" or ")}.`;
    case "enum":
      return `Must be one of ${schema?.enum?.map((each) => JSON.stringify(each)).join(", ")}.`;
    case "const":
      return `Must be ${JSON.stringify(schema?.const)}.`;
    case "anyOf":
    case "oneOf":
      return "Matches none of the allowed types.";
    default:
      return undefined;
  }
}

const FORMATS: Readonly<Record<string, string>> = {
  email: "an email address",
  uri: "an absolute URL",
  uuid: "a UUID",
  date: "a date, such as 2026-04-15",
  "date-time": "a date with time and zone, such as 2026-04-15T09:30:00Z",
};

/** Returns the schema that contains a keyword, such as `#/properties/limit/maximum`. */
function schemaAt(root: Schema, location: string): Schema | undefined {
  return valueAt(root, tokensOf(location).slice(0, -1)) as Schema | undefined;
}

function same(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index]);
}
