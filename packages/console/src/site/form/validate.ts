import { type OutputUnit, Validator } from "@cfworker/json-schema";
import type { Schema } from "@linkwright/description/document";
import { tokensOf } from "@linkwright/description/reference";
import type { FlatInput } from "@linkwright/description/request";
import { valueAt } from "../value-at.ts";

// This validator interprets schemas. Ajv, which the sandbox uses, compiles them to code, which the content security policy forbids.

/** One thing that is wrong with an input. */
export interface Fault {
  /** Where, from the input down. */
  path: string[];
  message: string;
  /** Nothing is there yet, as opposed to something wrong. */
  missing: boolean;
}

/** What the server would find wrong with an input. */
export function validate(schema: Schema, input: FlatInput): Fault[] {
  // As it is sent: an item of a list that nothing was written into yet is null there.
  const sent = JSON.parse(JSON.stringify(input)) as FlatInput;
  const { errors } = new Validator(schema as object, "2020-12", false).validate(sent);
  const found = errors.flatMap((unit) => faultOf(unit, schema, sent));
  // The same value may fall short in several branches of an `anyOf`, or of several rules: the first says enough.
  return found.filter(({ path }, index) => found.findIndex((other) => same(other.path, path)) === index);
}

/** Whether a value fits a schema. */
export function fits(schema: object, value: unknown): boolean {
  return value !== undefined && new Validator(schema, "2020-12", true).validate(value).valid;
}

// Keywords that only say that something below them is wrong.
const PASSING_ON = ["properties", "items", "additionalProperties", "false"];

function faultOf(
  { keyword, keywordLocation, instanceLocation, error }: OutputUnit,
  root: Schema,
  input: FlatInput,
): Fault[] {
  if (PASSING_ON.includes(keyword)) return [];
  // What no branch takes is told by the `anyOf` itself.
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
      return `Must be ${schema?.minimum} or more.`;
    case "maximum":
      return `Must be ${schema?.maximum} or less.`;
    case "minLength":
      return `Must have ${schema?.minLength} characters or more; it has ${String(value).length}.`;
    case "maxLength":
      return `Must have ${schema?.maxLength} characters or less; it has ${String(value).length}.`;
    case "minItems":
      return `Must have ${schema?.minItems} items or more.`;
    case "maxItems":
      return `Must have ${schema?.maxItems} items or less.`;
    case "uniqueItems":
      return "Must not hold the same item twice.";
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
      return "Fits none of the kinds it may be.";
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

/** `#/properties/limit/maximum`: the schema that holds the keyword. */
function schemaAt(root: Schema, location: string): Schema | undefined {
  return valueAt(root, tokensOf(location).slice(0, -1)) as Schema | undefined;
}

function same(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index]);
}
