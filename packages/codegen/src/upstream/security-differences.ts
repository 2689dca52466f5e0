import type { Description } from "@linkwright/description/document";
import { child, isObject, type JsonObject, objects } from "@linkwright/description/json";
import type { Operation } from "@linkwright/description/operation";
import { resolvedObject } from "@linkwright/description/reference";
import type { Findings } from "./findings.ts";
import type { Sides } from "./schema-differences.ts";

/**
 * Compares the credentials that each side has schemes for, and those that each operation requires. Schemes are known by
 * what they are, such as `http basic`, since their names matter only within a document. What many operations have in
 * common is one finding.
 */
export function compareSecurity(sides: Sides, pairs: [ours: Operation, theirs: Operation][], findings: Findings): void {
  const [ours, theirs] = [schemesOf(sides.ours), schemesOf(sides.theirs)];
  findings.operation = undefined;
  for (const scheme of theirs) if (!ours.has(scheme)) findings.add("theirs", "security", `${scheme} only theirs`);
  for (const scheme of ours) if (!theirs.has(scheme)) findings.add("ours", "security", `${scheme} only ours`);
  // Without any, the line above is all there is to say.
  if (!statesSecurity(sides.theirs)) return;
  for (const [mine, other] of pairs) {
    const [own, foreign] = [requirementOf(sides.ours, mine), requirementOf(sides.theirs, other)];
    findings.operation = mine.id;
    if (own !== foreign) findings.add("differs", "security", `requires ${own} here, ${foreign} there`);
  }
  findings.operation = undefined;
}

function statesSecurity(description: Description): boolean {
  const items = Object.values(description.paths).map((item) => resolvedObject(description, item));
  return (
    schemesOf(description).size > 0 ||
    description.security !== undefined ||
    items.some((item) => Object.values(item).some((operation) => isObject(operation) && operation.security))
  );
}

function schemesOf(description: Description): Set<string> {
  const schemes = child((description.components ?? {}) as JsonObject, "securitySchemes");
  return new Set(Object.values(schemes).map((scheme) => textOf(resolvedObject(description, scheme))));
}

/** Returns a scheme as text, such as `http basic`, `apiKey in header X-Key` or `oauth2 clientCredentials`. */
function textOf({ type, scheme, in: place, name, flows, openIdConnectUrl }: JsonObject): string {
  if (type === "http") return `http ${String(scheme).toLowerCase()}`;
  if (type === "apiKey") return `apiKey in ${place} ${place === "header" ? String(name).toLowerCase() : name}`;
  if (type === "oauth2") return `oauth2 ${Object.keys(isObject(flows) ? flows : {}).sort()}`.trimEnd();
  return [type, openIdConnectUrl].filter((word) => word !== undefined).join(" ");
}

/** Returns the alternatives of an operation as text, such as `http basic or none`. */
function requirementOf(description: Description, { path, method }: Operation): string {
  const item = resolvedObject(description, description.paths[path]);
  const { security = description.security } = child(item, method.toLowerCase());
  const alternatives = objects(security).map((schemes) => {
    const together = Object.entries(schemes).map(([name, scopes]) => {
      const listed = Array.isArray(scopes) && scopes.length > 0 ? ` (${[...scopes].sort().join(", ")})` : "";
      return schemeText(description, name) + listed;
    });
    return together.sort().join(" and ") || "none";
  });
  return [...new Set(alternatives)].sort().join(" or ") || "none";
}

function schemeText(description: Description, name: string): string {
  const schemes = child((description.components ?? {}) as JsonObject, "securitySchemes");
  return Object.hasOwn(schemes, name) ? textOf(resolvedObject(description, schemes[name])) : `${name}, not declared`;
}
