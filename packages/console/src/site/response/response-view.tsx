import { useState } from "react";
import type { ConsoleOperation, ConsoleResponse } from "../../catalogue/operation.ts";
import { CodeBlock } from "../code-block.tsx";
import { Prose } from "../prose.tsx";
import type { ReceivedResponse } from "../sending/send.ts";
import { masked } from "./masked.ts";

/** Response with status, time, headers and body, and the explanation of an error. */
export function ResponseView({ operation, response }: { operation: ConsoleOperation; response: ReceivedResponse }) {
  const [revealed, setRevealed] = useState(false);
  const { status, duration, requestId, headers, body } = response;
  const described = responseOf(operation, status);
  const { value, count } = masked(body, described?.schema);
  const text = JSON.stringify(revealed ? body : value, null, 2);
  return (
    <section className="response" aria-label="Response">
      <dl className="response-head">
        <div>
          <dt>Status</dt>
          <dd>
            <Status status={status} />
          </dd>
        </div>
        <div>
          <dt>Time</dt>
          <dd>{duration < 10 ? duration.toFixed(1) : Math.round(duration)} ms</dd>
        </div>
        {requestId && (
          <div>
            <dt>Request ID</dt>
            <dd>
              <code>{requestId}</code>
            </dd>
          </div>
        )}
      </dl>
      {status >= 400 && <Failure response={response} described={described} />}
      {body === undefined ? (
        <p>The response has no body.</p>
      ) : (
        <CodeBlock
          text={typeof body === "string" ? body : (text ?? "")}
          language="json"
          label="Body"
          actions={
            count > 0 && (
              <button type="button" className="small" aria-pressed={revealed} onClick={() => setRevealed(!revealed)}>
                {revealed ? "Mask secrets" : `Show ${count} secret${count === 1 ? "" : "s"}`}
              </button>
            )
          }
        />
      )}
      <details className="fold">
        <summary>
          Headers <small>{headers.length}</small>
        </summary>
        <dl className="headers">
          {headers.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}

/** A status or a range of statuses, as in descriptions: `200`, `4XX`, `default`. */
export function Status({ status }: { status: number | string }) {
  const kind = /^2/.test(`${status}`) ? "good" : /^3/.test(`${status}`) ? "odd" : "bad";
  return <span className={`status ${kind}`}>{status}</span>;
}

/** Explanation of an error's code, with a link to the provider's documentation. */
function Failure({ response, described }: { response: ReceivedResponse; described: ConsoleResponse | undefined }) {
  const { code, message, page } = failureOf(response.body);
  return (
    <div className="notice danger">
      <p>
        {response.rejected && <strong>The gateway rejected this call; it did not reach the provider. </strong>}
        {code && <code>{code}</code>} {message}
      </p>
      {!response.rejected && described && <Prose text={described.description} />}
      {page && (
        <p>
          <a href={page} target="_blank" rel="noreferrer">
            Provider documentation of this error
          </a>
        </p>
      )}
    </div>
  );
}

function responseOf({ responses }: ConsoleOperation, status: number): ConsoleResponse | undefined {
  return responses.find((response) => response.status === String(status));
}

/** Reads error bodies of Stytch, Upvio and the gateway. */
function failureOf(body: unknown): { code?: string; message?: string; page?: string } {
  if (typeof body !== "object" || body === null) return {};
  const { error_type, error_message, error_url, error } = body as Record<string, unknown>;
  const inner = (typeof error === "object" && error !== null ? error : {}) as Record<string, unknown>;
  const code = error_type ?? inner["type"] ?? inner["title"];
  const message = error_message ?? inner["message"] ?? inner["description"];
  return {
    ...(typeof code === "string" && { code }),
    ...(typeof message === "string" && { message }),
    // The URL comes from a response, so only https URLs become links.
    ...(typeof error_url === "string" && error_url.startsWith("https://") && { page: error_url }),
  };
}
