import type { Schema } from "@linkwright/description/document";
import type { ConsoleOperation } from "../catalogue/operation.ts";
import type { Output } from "./flow.ts";

/** Returns the path of a value in an operation's response and its TypeScript access: `.data?.id` if `data` may be missing. */
export function responsePath({ id, responses }: ConsoleOperation, path: string[]): Output {
  const schema = responses.find(({ status }) => status.startsWith("2"))?.schema;
  let at = schema ? branches(schema) : [];
  let access = "";
  let optional = false;
  for (const name of path) {
    const holders = at.filter(({ properties }) => properties?.[name]);
    const below = holders.flatMap(({ properties }) => branches(properties?.[name] ?? {}));
    if (below.length === 0) throw new Error(`The response of ${id} has no ${path.join(".")}.`);
    access += `${optional ? "?" : ""}.${name}`;
    const nullable = below.some(({ type }) => [type].flat().includes("null"));
    optional ||= nullable || !holders.some(({ required }) => required?.includes(name));
    at = below;
  }
  return { path, access, optional };
}

/** Returns a schema and all of its subschemas in `allOf` and `anyOf`. */
function branches(schema: Schema): Schema[] {
  const { anyOf = [], oneOf = [], allOf = [] } = schema;
  return [schema, ...[...anyOf, ...oneOf, ...allOf].flatMap(branches)];
}
