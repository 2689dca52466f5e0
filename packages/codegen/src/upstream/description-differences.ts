import type { Description, Schema } from "@linkwright/description/document";
import {
  type Contents,
  jsonOf,
  type Operation,
  type Parameter,
  readOperations,
} from "@linkwright/description/operation";
import { UserError } from "../command/main.ts";
import { typeName } from "../generate/type-name.ts";
import { withPartsStated } from "./all-of.ts";
import { compareComponents } from "./component-differences.ts";
import { type Finding, Findings } from "./findings.ts";
import { match } from "./matching.ts";
import { normalized } from "./normalized.ts";
import { compareSchemas, type Sides } from "./schema-differences.ts";
import { compareSecurity } from "./security-differences.ts";
import { shapeOf } from "./shape.ts";
import { remarksOn, unstatedBy, withoutUnstated } from "./source-facts.ts";

/**
 * Compares a provider's document with our description. Returns what the document has that ours lacks or has differently,
 * and what only ours has. `siblings` are our descriptions of the provider's other APIs, whose operations the document may
 * also contain.
 */
export function documentDifferences(ours: Description, theirs: Description, siblings: Description[]): Finding[] {
  try {
    return differences(ours, theirs, siblings);
  } catch (error) {
    // A list instead of an object, for example. Documents of providers have such errors, and tools hardly agree on which of
    // them to reject.
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    throw new UserError(`The document is not valid OpenAPI: ${error.message}`, { cause: error });
  }
}

function differences(ours: Description, theirs: Description, siblings: Description[]): Finding[] {
  const unstated = unstatedBy(theirs);
  const sides = {
    unstated,
    ours: normalized(withPartsStated(withoutUnstated(ours, unstated))),
    theirs: normalized(withPartsStated(theirs)),
  } as unknown as Sides;
  const { pairs, onlyTheirs, onlyOurs } = match(readOperations(sides.ours), readOperations(sides.theirs));
  if (pairs.length === 0)
    throw new UserError("The document shares no operation with this API, so it must be that of another.");
  const elsewhere = siblings.flatMap((sibling) =>
    match(readOperations(sibling), onlyTheirs).pairs.map(([, each]) => each),
  );

  const findings = new Findings();
  for (const { where, what } of remarksOn(theirs)) findings.add("differs", where, what);
  for (const { id } of onlyOurs) findings.add("ours", id, "only ours");
  for (const each of onlyTheirs) {
    if (!elsewhere.includes(each)) findings.add("theirs", `${each.method} ${each.path}`, "only theirs");
  }
  for (const [mine, other] of pairs) {
    findings.operation = mine.id;
    compareOperations(sides, mine, other, findings);
  }
  compareComponents(sides, { ours, theirs, unstated }, siblings, findings);
  if (!unstated.includes("security")) compareSecurity(sides, pairs, findings);
  return findings.list();
}

function compareOperations(sides: Sides, ours: Operation, theirs: Operation, findings: Findings): void {
  const { id } = ours;
  if (theirs.deprecated && !ours.deprecated) findings.add("differs", id, "deprecated there only");
  const request = `${typeName(id)}Request`;
  compareParameters(sides, ours, theirs, request, findings);
  compareBodies(sides, bodyOf(ours.body?.contents), bodyOf(theirs.body?.contents), request, findings);
  for (const { status, contents } of theirs.responses) {
    const own = responseFor(ours, status);
    const body = bodyOf(contents);
    const at = `${typeName(id)}Response${status.startsWith("2") ? "" : status}`;
    if (own === undefined) {
      if (status !== "default") findings.add("theirs", id, `response ${status} only theirs`);
    } else if (body) compareBodies(sides, bodyOf(own.contents), body, at, findings);
  }
  for (const { status } of ours.responses) {
    if (status.startsWith("2") && !responseFor(theirs, status))
      findings.add("ours", id, `response ${status} only ours`);
  }
}

/** Returns the response for a status: its own, or that of its range. A default stands for any error. */
function responseFor({ responses }: Operation, status: string) {
  const names = [status, `${status[0]}XX`, "default", ...(status === "default" ? ["4XX", "400", "500"] : [])];
  return names.flatMap((name) => responses.find((response) => response.status === name) ?? [])[0];
}

interface Body {
  type: string;
  schema: Schema;
}

/** Returns the JSON body if there is one, else the first. */
function bodyOf(contents: Contents = new Map()): Body | undefined {
  const json = jsonOf(contents);
  const [first] = [...contents].map(([type, { schema }]) => ({ type, schema }));
  return json ? { type: "JSON", schema: json.schema } : first;
}

function compareBodies(
  sides: Sides,
  ours: Body | undefined,
  theirs: Body | undefined,
  at: string,
  findings: Findings,
): void {
  if (!ours || !theirs) {
    if (ours) findings.add("ours", at, "body only ours");
    if (theirs && !isEmpty(sides, theirs)) findings.add("theirs", at, "body only theirs");
  } else if (ours.type !== theirs.type) {
    findings.add("differs", at, `body is ${ours.type} here, ${theirs.type} there`);
  } else {
    compareSchemas(sides, [ours.schema], [theirs.schema], at, findings);
  }
}

/** Generators write a body without fields for an operation without a body. */
function isEmpty({ theirs }: Sides, { schema }: Body): boolean {
  return shapeOf([schema], theirs).properties.size === 0;
}

/** Headers that belong to HTTP, or that carry credentials. */
const STANDARD_HEADERS = new Set(["accept", "authorization", "content-type"]);

function compareParameters(sides: Sides, ours: Operation, theirs: Operation, at: string, findings: Findings): void {
  const rest = new Map(ours.parameters.map((parameter) => [keyOf(parameter, ours), parameter]));
  for (const parameter of theirs.parameters) {
    const key = keyOf(parameter, theirs);
    const own = rest.get(key);
    rest.delete(key);
    const where = `${at}.${own?.name ?? parameter.name}`;
    if (own) compareParameter(sides, own, parameter, where, findings);
    else if (!STANDARD_HEADERS.has(parameter.name.toLowerCase()))
      findings.add("theirs", where, `only theirs (${parameter.in})`);
  }
  for (const { name, in: place } of rest.values()) {
    // A document that does not declare the parameters of its paths still has them.
    if (place !== "path") findings.add("ours", `${at}.${name}`, `only ours (${place})`);
  }
}

function compareParameter(sides: Sides, ours: Parameter, theirs: Parameter, at: string, findings: Findings): void {
  if (ours.required !== theirs.required) {
    findings.add("differs", at, `${ours.required ? "required" : "optional"} here, not there`);
  }
  if (theirs.deprecated && !ours.deprecated) findings.add("differs", at, "deprecated there only");
  compareSchemas(sides, [ours.schema], [theirs.schema], at, findings);
}

/** Identifies path parameters by position, since their names matter only within a document. */
function keyOf({ name, in: place }: Parameter, { path }: Operation): string {
  if (place === "path") return `path ${[...path.matchAll(/\{([^}]*)\}/g)].findIndex(([, each]) => each === name)}`;
  return `${place} ${place === "header" ? name.toLowerCase() : name}`;
}
