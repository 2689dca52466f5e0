import type { ConsoleOperation } from "../../catalogue/operation.ts";
import { MESSAGES } from "./messages.ts";

/** What to know of an operation before calling it. */
export function Badges({ operation }: { operation: ConsoleOperation }) {
  const { sends, repeatable, paging, deprecated } = operation;
  return (
    <ul className="badges" aria-label="Behaviour">
      {sends && (
        <li className="badge sends" title="Each call sends it to somebody.">
          Sends {MESSAGES[sends]}
        </li>
      )}
      <li className="badge" title={repeatable ? "Calling it again does no harm." : "Calling it again does it again."}>
        {repeatable ? "Repeatable" : "Not repeatable"}
      </li>
      {paging && (
        <li className="badge" title="Answers a page at a time.">
          Pages by {paging.style}
        </li>
      )}
      {operation.public && (
        <li className="badge" title="No credentials are needed.">
          Public
        </li>
      )}
      {deprecated && <li className="badge deprecated">Deprecated</li>}
    </ul>
  );
}
