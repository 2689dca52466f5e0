import type { Description } from "@linkwright/description/document";
import { readOperations } from "@linkwright/description/operation";
import { tokensOf } from "@linkwright/description/reference";
import type { Api } from "../repository/apis.ts";
import { knownValueChanges, normalized } from "./normalized.ts";
import { ownSize } from "./own-rules.ts";
import { type RawChange, redoclyDiff } from "./redocly-diff.ts";
import { largest, type Size } from "./size.ts";
import { type Breakage, breakages } from "./typescript-effects.ts";

/** One difference between two descriptions, in a form to print. */
export interface Change {
  size: Exclude<Size, "none">;
  kind: "added" | "changed" | "removed";
  /** Method, such as `patients.create`. `undefined` if the change belongs to no method. */
  operation: string | undefined;
  /** Place of the change: `response 200: data.timezone`, `request: name`, or empty for the operation itself. */
  where: string;
  /** Property that changed: `required`, `description`, or empty for the whole thing. */
  property: string;
}

/** Changes between two descriptions of an API, and the release size that they require. */
export interface Comparison {
  api: string;
  size: Size;
  changes: Change[];
  /** Calls and reads that no longer compile for users of the client. */
  breakages: Breakage[];
}

export async function compare(api: Api, before: Description, after: Description): Promise<Comparison> {
  const [base, revision] = [normalized(before), normalized(after)];
  const raw = [...(await redoclyDiff(base, revision)), ...knownValueChanges(base, revision)];
  const names = methodNames(after, before);
  const changes = raw.filter(isOwn).map((change) => changeOf(change, names));
  const broken = await breakages(api, before, after);
  const sizes: Size[] = [...changes.map(({ size }) => size), ...(broken.length > 0 ? (["major"] as const) : [])];
  return { api: api.name, size: largest(sizes), changes, breakages: broken };
}

/** Excludes the note that says which tool wrote the file. */
function isOwn({ path, property }: RawChange): boolean {
  return path !== "#/x-generated" && property !== "x-generated";
}

function changeOf(change: RawChange, names: Map<string, string>): Change {
  const { operation, where } = placeOf(change.path, names);
  const kind = change.kind === "modified" ? "changed" : change.kind;
  const size = largest([change.impact, ownSize(change)]) as Change["size"];
  return { size, kind, operation, where, property: change.property ?? "" };
}

/** Returns the operationIds by `path method`. The newer description takes precedence. */
function methodNames(...descriptions: Description[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const description of descriptions.toReversed()) {
    for (const { id, method, path, rawOnly } of readOperations(description)) {
      if (rawOnly === undefined) names.set(`${path} ${method.toLowerCase()}`, id);
    }
  }
  return names;
}

/** Translates `#/paths/~1things/get/responses/200/content/…/properties/name` to the method and `response 200: name`. */
function placeOf(pointer: string, names: Map<string, string>): Pick<Change, "operation" | "where"> {
  const steps = tokensOf(pointer);
  const [area, path = "", method = "", ...rest] = steps;
  if (area !== "paths") return { operation: undefined, where: steps.join(".") };
  if (method === "") return { operation: namesOn(path, names), where: path };
  const operation = names.get(`${path} ${method}`);
  if (!operation) return { operation: undefined, where: [method.toUpperCase(), path].filter(Boolean).join(" ") };
  return { operation, where: placeWithin(rest) };
}

/** Returns the methods of a path that was added or removed as a whole. */
function namesOn(path: string, names: Map<string, string>): string | undefined {
  const ids = [...names].filter(([key]) => key.startsWith(`${path} `)).map(([, id]) => id);
  return ids.length > 0 ? ids.join(", ") : undefined;
}

function placeWithin([part, name = "", ...rest]: string[]): string {
  if (part === "responses") return [`response ${name}`, fieldOf(rest)].filter(Boolean).join(": ");
  if (part === "requestBody") return ["request", fieldOf([name, ...rest])].filter(Boolean).join(": ");
  if (part === "parameters") return "parameters";
  return [part, name, ...rest].filter(Boolean).join(".");
}

/** Returns the dotted path of a field, with `[]` for the items of a list. */
function fieldOf(steps: string[]): string {
  const names: string[] = [];
  for (let index = 0; index < steps.length; index++) {
    if (steps[index] === "properties") names.push(steps[++index] ?? "");
    else if (steps[index] === "items") names.push(`${names.pop() ?? ""}[]`);
  }
  return names.join(".");
}
