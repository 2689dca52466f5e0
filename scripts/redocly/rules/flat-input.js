/**
 * A method takes one flat object: path parameters, query parameters and body fields side by side. So their names must differ,
 * the body must be an object with named fields (JSON, or a form), and a header needs an option that fills it.
 */
export function flatInput() {
  let shared = [];
  return {
    PathItem: {
      enter(item) {
        shared = item.parameters ?? [];
      },
      Operation(operation, { report, resolve, location, key }) {
        const parameters = [...shared, ...(operation.parameters ?? [])].map(
          (parameter) => resolve(parameter).node ?? {},
        );
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
        const body = resolve(operation.requestBody ?? {}).node ?? {};
        if (operation.requestBody && /^(get|head|delete)$/.test(String(key))) {
          report({
            message: `A ${String(key).toUpperCase()} has no body: make its fields query parameters.`,
            location: at.key(),
          });
        }
        const content = body.content?.["application/json"] ?? body.content?.["application/x-www-form-urlencoded"];
        const schema = resolve(content?.schema ?? {}).node ?? {};
        if (operation.requestBody && !schema.properties) {
          report({
            message: "The body must be `application/json` or a form, an object with `properties`.",
            location: at.key(),
          });
        }
        const names = parameters.filter((parameter) => parameter.in === "path" || parameter.in === "query");
        for (const { name } of names) {
          if (schema.properties?.[name]) {
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
