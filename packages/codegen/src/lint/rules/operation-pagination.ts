import type { Visitor } from "../rule.ts";

const FIELDS = new Map([
  ["cursor", ["in", "cursor", "limit", "next", "total", "items", "defaultLimit", "maxLimit"]],
  ["offset", ["in", "limit", "offset", "total", "items", "defaultLimit", "maxLimit", "maxOffset"]],
]);

/** Requires every operation to specify its pagination, or that it has none. */
export function operationPagination(): Visitor {
  return {
    Operation(operation, { report, location }) {
      const pagination = operation["x-pagination"];
      if (pagination === "none") return;
      const at = location.child("x-pagination");
      if (pagination === undefined) {
        report({
          message: "Add `x-pagination: none`, or the operation's pagination (see specs/README.md).",
          location: at.key(),
        });
        return;
      }
      const { style, ...given }: Record<string, unknown> = { ...pagination };
      const fields = FIELDS.get(String(style));
      if (!fields) {
        report({ message: "`x-pagination` must be `none`, or have `style: cursor` or `style: offset`.", location: at });
        return;
      }
      for (const name of fields) {
        if (given[name] === undefined) {
          report({ message: `\`x-pagination\` with \`style: ${style}\` needs \`${name}\`.`, location: at });
        }
      }
      for (const name of Object.keys(given)) {
        if (!fields.includes(name)) {
          report({ message: `\`${name}\` is not a field of \`x-pagination\`.`, location: at.child(name) });
        }
      }
    },
  };
}
