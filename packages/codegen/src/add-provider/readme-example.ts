import type { Description } from "@linkwright/description/document";
import { readMethods } from "@linkwright/description/method";
import { sampleOf } from "@linkwright/description/sample";
import { UserError } from "../command/main.ts";

/** Returns a call for a client's README: a read if there is one, with as little input as possible. */
export function readmeExample(description: Description, client: string): string {
  const best = simplest(description);
  const fields = best.needed.map(({ name }) =>
    /^[A-Za-z_$][\w$]*$/.test(name) ? name : `${JSON.stringify(name)}: value`,
  );
  const input = fields.length > 0 ? `{ ${fields.join(", ")} }` : "";
  return `const result = await ${client}.${best.id}(${input});`;
}

/** The same call for a client's test, with values, and what it sends. */
export function exampleCall(description: Description, client: string) {
  const { id, needed, method, public: isPublic } = simplest(description);
  const values = Object.fromEntries(needed.map(({ name, schema }) => [name, sampleOf(description, schema, name)]));
  const input = needed.length > 0 ? `${JSON.stringify(values)} as never` : "";
  return {
    call: `${client}.${id}(${input})`,
    method,
    isPublic,
  };
}

function simplest(description: Description) {
  const [best] = readMethods(description)
    .map((method) => ({ ...method, needed: method.input.filter(({ required }) => required) }))
    .sort((a, b) => Number(b.repeatable) - Number(a.repeatable) || a.needed.length - b.needed.length);
  if (!best)
    throw new UserError("None of its operations can become a method, so there is nothing to generate a client from.");
  return best;
}
