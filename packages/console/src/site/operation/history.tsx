import { Status } from "../response/response-view.tsx";
import { type Call, useHistory } from "../sending/history.ts";

/** Earlier calls of this operation since the page was loaded. */
export function History({ operation, onChoose }: { operation: string; onChoose(call: Call): void }) {
  const calls = useHistory().filter((call) => call.operation === operation);
  if (calls.length < 2) return null;
  return (
    <section className="history" aria-label="Earlier calls">
      <h3>Earlier calls</h3>
      <ul>
        {calls.map((call) => (
          <li key={call.number}>
            <button type="button" className="small" onClick={() => onChoose(call)}>
              <Status status={call.response.status} />
              <time dateTime={call.at.toISOString()}>{call.at.toLocaleTimeString()}</time>
              <span>{call.environment}</span>
            </button>
          </li>
        ))}
      </ul>
      <p>Stored in this page only, until it is closed.</p>
    </section>
  );
}
