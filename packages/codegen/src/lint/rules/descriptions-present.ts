import type { Visitor } from "../rule.ts";

/** Every field says what it means, in a sentence that tells more than its name. */
export function descriptionsPresent(): Visitor {
  return {
    Schema(schema, { report, location, resolve }) {
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        const at = location.child(["properties", name]);
        const description = property.description ?? resolve(property).node?.description;
        if (!description?.trim()) {
          report({ message: `Describe \`${name}\`: meaning, unit, default, bounds.`, location: at.key() });
        } else if (!/\s\S+\s/.test(description.trim())) {
          report({ message: `The description of \`${name}\` says no more than its name.`, location: at });
        }
      }
    },
    Parameter(parameter, { report, location }) {
      if (!parameter.description?.trim()) {
        report({ message: `Describe the parameter \`${parameter.name}\`.`, location: location.key() });
      }
    },
  };
}
