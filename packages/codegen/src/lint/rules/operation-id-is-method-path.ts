import { isMethodPath, isReservedMethodPath } from "../../description/method-path.ts";
import type { Visitor } from "../rule.ts";

/** Requires an operationId to be the dotted path of the client's method. */
export function operationIdIsMethodPath(): Visitor {
  const seen: string[] = [];
  return {
    Operation(operation, { report, location }) {
      const id = operation.operationId;
      if (id === undefined) return; // reported by operation-operationId
      const at = location.child("operationId");
      if (!isMethodPath(id)) {
        report({ message: `\`${id}\` must be a dotted method path such as \`magicLinks.email.send\`.`, location: at });
      } else if (isReservedMethodPath(id)) {
        report({
          message: `\`${id}\` contains a reserved name (api, then, or a property of every object, such as constructor).`,
          location: at,
        });
      }
      const clash = seen.find((other) => other.startsWith(`${id}.`) || id.startsWith(`${other}.`));
      if (clash) {
        report({
          message: `Rename \`${id}\` or \`${clash}\`: they clash, since one is a method where the other needs a group.`,
          location: at,
        });
      }
      seen.push(id);
    },
  };
}
