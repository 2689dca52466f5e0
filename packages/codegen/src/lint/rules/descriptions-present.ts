import type { Visitor } from "../rule.ts";

/** Requires a description of every field that adds something to its name. */
export function descriptionsPresent(): Visitor {
  return {
    Schema(schema, { report, location, resolve }) {
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        const at = location.child(["properties", name]);
        const description = property.description ?? resolve(property).node?.description;
        if (!description?.trim()) {
          report({ message: `Add a description of \`${name}\`: meaning, unit, default, bounds.`, location: at.key() });
        } else if (!/\s\S+\s/.test(description.trim())) {
          report({ message: `Extend the description of \`${name}\`, which only repeats the name.`, location: at });
        }
      }
    },
    Parameter(parameter, { report, location }) {
      if (!parameter.description?.trim()) {
        report({ message: `Add a description of the parameter \`${parameter.name}\`.`, location: location.key() });
      }
    },
  };
}
