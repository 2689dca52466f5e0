import { isMethodPath, isReservedMethodPath } from "../../description/method-path.ts";
import type { Visitor } from "../rule.ts";

/** An operationId is the dotted path of the client's method. */
export function operationIdIsMethodPath(): Visitor {
  const seen: string[] = [];
  return {
    Operation(operation, { report, location }) {
      const id = operation.operationId;
      if (id === undefined) return; // operation-operationId says so
      const at = location.child("operationId");
      if (!isMethodPath(id)) {
        report({ message: `\`${id}\` is not a dotted method path such as \`magicLinks.email.send\`.`, location: at });
      } else if (isReservedMethodPath(id)) {
        report({
          message: `\`${id}\` uses a reserved name (api, then, or what every object has, such as constructor).`,
          location: at,
        });
      }
      const clash = seen.find((other) => other.startsWith(`${id}.`) || id.startsWith(`${other}.`));
      if (clash) {
        report({
          message: `\`${id}\` and \`${clash}\` clash: one is a method where the other needs a group. Rename one.`,
          location: at,
        });
      }
      seen.push(id);
    },
  };
}
