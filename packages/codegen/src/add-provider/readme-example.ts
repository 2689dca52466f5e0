import type { Description } from "@linkwright/description/document";
import { readMethods } from "@linkwright/description/method";
import { UserError } from "../command/main.ts";

/** Returns a call for a client's README: a read if there is one, with as little input as possible. */
export function readmeExample(description: Description, client: string): string {
  const [best] = readMethods(description)
    .map(({ id, repeatable, input }) => ({ id, repeatable, needed: input.filter(({ required }) => required) }))
    .sort((a, b) => Number(b.repeatable) - Number(a.repeatable) || a.needed.length - b.needed.length);
  if (!best)
    throw new UserError("None of its operations can become a method, so there is nothing to generate a client from.");
  const fields = best.needed.map(({ name }) =>
    /^[A-Za-z_$][\w$]*$/.test(name) ? name : `${JSON.stringify(name)}: value`,
  );
  const input = fields.length > 0 ? `{ ${fields.join(", ")} }` : "";
  return `const result = await ${client}.${best.id}(${input});`;
}
