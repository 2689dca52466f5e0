import { useRef } from "react";
import type { ConsoleOperation } from "../../catalogue/operation.ts";
import type { Fault } from "../form/validate.ts";
import type { Environment } from "../sending/environments.ts";
import { MESSAGES } from "./messages.ts";

/** Selection of the environment, and the button to send. Live calls require confirmation. */
export function SendBar({
  operation,
  environments,
  environment,
  sending,
  faults,
  onEnvironment,
  onSend,
}: {
  operation: ConsoleOperation;
  environments: Environment[];
  environment: Environment | undefined;
  sending: boolean;
  faults: Fault[];
  onEnvironment(environment: Environment): void;
  onSend(): void;
}) {
  const question = useRef<HTMLDialogElement>(null);
  if (!environment) {
    return (
      <p className="notice">
        This page cannot send requests, as it is served without the console's server. Run{" "}
        <code>npx @linkwright/console</code> to serve it with a gateway and a sandbox.
      </p>
    );
  }
  const ask = () => (environment.live ? question.current?.showModal() : onSend());
  return (
    <div className="send">
      <label>
        Send to
        <select
          value={environment.name}
          onChange={({ target }) => {
            const chosen = environments.find(({ name }) => name === target.value);
            if (chosen) onEnvironment(chosen);
          }}
        >
          {environments.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <button type="button" className="primary" disabled={sending} onClick={ask}>
        {sending ? "Sending…" : "Send"}
      </button>
      <p className="error" role="status">
        {faults.length > 0 &&
          `Not sent: ${faults.map(({ path, message }) => `${path.join(".")}: ${message}`).join(" ")}`}
      </p>
      <dialog ref={question} aria-labelledby="question">
        <h2 id="question">Send this to the live environment?</h2>
        <p>
          <code>{operation.id}</code> is sent to {operation.title} with live credentials.
          {operation.sends ? ` It sends a real person ${MESSAGES[operation.sends]}.` : ""}
          {operation.repeatable ? "" : " It is not idempotent."}
        </p>
        <div>
          <button
            type="button"
            onClick={() => {
              question.current?.close();
              onSend();
            }}
          >
            Send it
          </button>
          <button type="button" className="primary" onClick={() => question.current?.close()}>
            Do not send
          </button>
        </div>
      </dialog>
    </div>
  );
}
