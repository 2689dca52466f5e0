import type { Schema } from "@linkwright/description/document";
import { BODILESS } from "@linkwright/description/method";
import { FORM_TYPE, JSON_TYPE } from "@linkwright/description/operation";
import type { Context, Visitor } from "../rule.ts";

/**
 * Requires the input of an operation to fit a method, which takes one flat object of path parameters, query parameters and
 * body fields. So their names must differ, the body must be an object with named fields (JSON or a form), and a header
 * needs an option that sets it. Anything marked `x-raw-only` is not part of a method.
 */
export function flatInput(): Visitor {
  return {
    PathItem: {
      Operation(operation, { report, resolve, location, key }, { PathItem: item }) {
        if (operation["x-raw-only"]) return;
        const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
          .flatMap((parameter) => resolve(parameter).node ?? [])
          .filter((parameter) => !parameter["x-raw-only"]);
        for (const parameter of parameters) {
          if (parameter.in === "header" && !parameter["x-client-option"]) {
            report({
              message: `Add \`x-client-option\` with the call option that sets the header ${parameter.name}.`,
              location: location.child("parameters"),
            });
          }
          if (parameter.in === "cookie") {
            report({
              message: "Remove the cookie or mark it `x-raw-only`: methods do not send cookies.",
              location: location.child("parameters"),
            });
          }
        }
        const at = location.child("requestBody");
        const body = resolve(operation.requestBody ?? {});
        if (operation.requestBody && BODILESS.includes(String(key).toUpperCase())) {
          report({
            message: `Make the fields of the body query parameters: a ${String(key).toUpperCase()} request has no body.`,
            location: at.key(),
          });
        }
        const { content: types } = body.node ?? {};
        const content = types?.[JSON_TYPE] ?? types?.[FORM_TYPE];
        const { properties, open } = fieldsOf(resolve, content?.schema ?? {}, body.location?.source.absoluteRef);
        if (operation.requestBody && !properties && !open) {
          report({
            message: "The body must be `application/json` or a form, and an object with `properties`.",
            location: at.key(),
          });
        }
        const names = parameters.filter((parameter) => parameter.in === "path" || parameter.in === "query");
        for (const { name } of names) {
          if (properties && Object.hasOwn(properties, name)) {
            report({
              message: `Rename the parameter \`${name}\`: a body field has the same name.`,
              location: at.key(),
            });
          }
        }
      },
    },
  };
}

/** Returns the fields of an object schema, including those of its `allOf`, and `true` if it allows others. */
function fieldsOf(
  resolve: Context["resolve"],
  schema: Schema,
  from: string | undefined,
  depth = 0,
): { properties: Record<string, Schema> | undefined; open: boolean } {
  const { node = {}, location } = resolve(schema, from);
  const parts = depth < 16 ? (node.allOf ?? []) : [];
  // For anything but a reference, Redocly returns the visited location.
  const file = schema.$ref === undefined ? from : location?.source.absoluteRef;
  const all = parts.map((part) => fieldsOf(resolve, part, file, depth + 1));
  const choices = depth < 16 ? [node.anyOf, node.oneOf].filter((each) => each !== undefined) : [];
  for (const choice of choices) {
    const variants = choice
      .filter(({ type }) => type !== "null")
      .map((each) => fieldsOf(resolve, each, file, depth + 1));
    // Of a choice of objects, a method takes the fields of all.
    if (variants.length > 0 && variants.every(({ properties }) => properties)) all.push(...variants);
  }
  const inherited = all.flatMap(({ properties }) => properties ?? []);
  return {
    properties: node.properties || inherited.length > 0 ? Object.assign({}, ...inherited, node.properties) : undefined,
    open: node.additionalProperties === true || all.some(({ open }) => open),
  };
}
