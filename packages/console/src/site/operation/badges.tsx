import type { ConsoleOperation } from "../../catalogue/operation.ts";
import { MESSAGES } from "./messages.ts";

/** Properties of an operation to know before calling it. */
export function Badges({ operation }: { operation: ConsoleOperation }) {
  const { sends, repeatable, paging, deprecated } = operation;
  return (
    <ul className="badges" aria-label="Behavior">
      {sends && (
        <li className="badge sends" title="Each call sends a message.">
          Sends {MESSAGES[sends]}
        </li>
      )}
      <li className="badge" title={repeatable ? "It is safe to retry." : "Each call takes effect again."}>
        {repeatable ? "Idempotent" : "Not idempotent"}
      </li>
      {paging && (
        <li className="badge" title="Results are returned in pages.">
          Pagination: {paging.style}
        </li>
      )}
      {operation.public && (
        <li className="badge" title="Requires no credentials.">
          Public
        </li>
      )}
      {deprecated && <li className="badge deprecated">Deprecated</li>}
    </ul>
  );
}
