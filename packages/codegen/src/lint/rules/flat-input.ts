import type { Schema } from "@linkwright/description/document";
import { BODILESS } from "@linkwright/description/method";
import { FORM_TYPE, JSON_TYPE } from "@linkwright/description/operation";
import type { Context, Visitor } from "../rule.ts";

/**
 * A method takes one flat object: path parameters, query parameters and body fields side by side. So their names must differ,
 * the body must be an object with named fields (JSON, or a form), and a header needs an option that fills it. What is marked
 * `x-raw-only` has no place in a method.
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
              message: `Say with \`x-client-option\` which call option fills the header ${parameter.name}.`,
              location: location.child("parameters"),
            });
          }
          if (parameter.in === "cookie") {
            report({ message: "Methods send no cookies.", location: location.child("parameters") });
          }
        }
        const at = location.child("requestBody");
        const body = resolve(operation.requestBody ?? {});
        if (operation.requestBody && BODILESS.includes(String(key).toUpperCase())) {
          report({
            message: `A ${String(key).toUpperCase()} has no body: make its fields query parameters.`,
            location: at.key(),
          });
        }
        const { content: types } = body.node ?? {};
        const content = types?.[JSON_TYPE] ?? types?.[FORM_TYPE];
        const { properties, open } = fieldsOf(resolve, content?.schema ?? {}, body.location?.source.absoluteRef);
        if (operation.requestBody && !properties && !open) {
          report({
            message: "The body must be `application/json` or a form, an object with `properties`.",
            location: at.key(),
          });
        }
        const names = parameters.filter((parameter) => parameter.in === "path" || parameter.in === "query");
        for (const { name } of names) {
          if (properties && Object.hasOwn(properties, name)) {
            report({
              message: `\`${name}\` is a parameter and a body field: rename the parameter.`,
              location: at.key(),
            });
          }
        }
      },
    },
  };
}

/** The fields of an object schema, those that its `allOf` brings included, and whether it takes others. */
function fieldsOf(
  resolve: Context["resolve"],
  schema: Schema,
  from: string | undefined,
  depth = 0,
): { properties: Record<string, Schema> | undefined; open: boolean } {
  const { node = {}, location } = resolve(schema, from);
  const parts = depth < 16 ? (node.allOf ?? []) : [];
  // Of what is no reference, Redocly takes the visited place for its own.
  const file = schema.$ref === undefined ? from : location?.source.absoluteRef;
  const all = parts.map((part) => fieldsOf(resolve, part, file, depth + 1));
  const inherited = all.flatMap(({ properties }) => properties ?? []);
  return {
    properties: node.properties || inherited.length > 0 ? Object.assign({}, ...inherited, node.properties) : undefined,
    open: node.additionalProperties === true || all.some(({ open }) => open),
  };
}
