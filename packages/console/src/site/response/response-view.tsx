import { useState } from "react";
import type { ConsoleOperation, ConsoleResponse } from "../../catalogue/operation.ts";
import { CodeBlock } from "../code-block.tsx";
import { Prose } from "../prose.tsx";
import type { ReceivedResponse } from "../sending/send.ts";
import { masked } from "./masked.ts";

/** What came back: status, time, headers, body; and what a failure means. */
export function ResponseView({ operation, response }: { operation: ConsoleOperation; response: ReceivedResponse }) {
  const [revealed, setRevealed] = useState(false);
  const { status, duration, requestId, headers, body } = response;
  const described = responseOf(operation, status);
  const { value, count } = masked(body, described?.schema);
  const text = JSON.stringify(revealed ? body : value, null, 2);
  return (
    <section className="response" aria-label="Answer">
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
            <dt>Request id</dt>
            <dd>
              <code>{requestId}</code>
            </dd>
          </div>
        )}
      </dl>
      {status >= 400 && <Failure response={response} described={described} />}
      {body === undefined ? (
        <p>The answer has no body.</p>
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

/** A status, or a class of them as descriptions write it: `200`, `4XX`, `default`. */
export function Status({ status }: { status: number | string }) {
  const kind = /^2/.test(`${status}`) ? "good" : /^3/.test(`${status}`) ? "odd" : "bad";
  return <span className={`status ${kind}`}>{status}</span>;
}

/** What the code of a failure means, and where the provider says more. */
function Failure({ response, described }: { response: ReceivedResponse; described: ConsoleResponse | undefined }) {
  const { code, message, page } = failureOf(response.body);
  return (
    <div className="notice danger">
      <p>
        {response.rejected && <strong>The gateway refused this call; the provider has not seen it. </strong>}
        {code && <code>{code}</code>} {message}
      </p>
      {!response.rejected && described && <Prose text={described.description} />}
      {page && (
        <p>
          <a href={page} target="_blank" rel="noreferrer">
            The provider's page on this error
          </a>
        </p>
      )}
    </div>
  );
}

function responseOf({ responses }: ConsoleOperation, status: number): ConsoleResponse | undefined {
  return responses.find((response) => response.status === String(status));
}

/** Stytch's, Upvio's and the gateway's own error bodies. */
function failureOf(body: unknown): { code?: string; message?: string; page?: string } {
  if (typeof body !== "object" || body === null) return {};
  const { error_type, error_message, error_url, error } = body as Record<string, unknown>;
  const inner = (typeof error === "object" && error !== null ? error : {}) as Record<string, unknown>;
  const code = error_type ?? inner["type"] ?? inner["title"];
  const message = error_message ?? inner["message"] ?? inner["description"];
  return {
    ...(typeof code === "string" && { code }),
    ...(typeof message === "string" && { message }),
    // The address comes from an answer: only the provider's own kind of link is made one.
    ...(typeof error_url === "string" && error_url.startsWith("https://") && { page: error_url }),
  };
}
