import type { OutboxEntry } from "@linkwright/sandbox";
import { Prose } from "../site/prose.tsx";
import { ResponseView, Status } from "../site/response/response-view.tsx";
import { operationHref } from "../site/router.ts";
import { type Flow, type FlowStep, isReference, referenceParts } from "./flow.ts";
import type { Outcome } from "./flow-run.ts";

/** A step of a flow: its request, the origin of its values, and its outcome. */
export function StepView({
  flow,
  step,
  index,
  inputs,
  outcome,
  failure,
  latest,
  running,
  onRun,
}: {
  flow: Flow;
  step: FlowStep;
  index: number;
  inputs: Readonly<Record<string, string>>;
  outcome: Outcome | undefined;
  failure: string | undefined;
  latest: boolean;
  running: boolean;
  onRun: (() => void) | undefined;
}) {
  const state = outcome ? (outcome.problems.length > 0 ? "failed" : "done") : failure ? "failed" : "open";
  return (
    <li className="flow-step" data-state={state}>
      <div className="flow-step-head">
        <div>
          <h2>
            <span className="flow-number">{index + 1}</span> {step.title}
          </h2>
          {step.description && <p>{step.description}</p>}
        </div>
        <button type="button" className="small" disabled={!onRun} onClick={onRun}>
          {running ? "Running" : "Run"} <span className="for-screen-readers">step {index + 1}</span>
          {outcome ? " again" : ""}
        </button>
      </div>
      {step.kind === "call" && (
        <>
          <p className="flow-operation">
            <a href={operationHref({ ...flow, id: step.operation })}>
              <code>{step.operation}</code>
            </a>
          </p>
          <Fields flow={flow} fields={step.input} inputs={inputs} />
        </>
      )}
      {failure && <p className="notice danger">{failure}</p>}
      {outcome && outcome.problems.length > 0 && (
        <div className="notice danger">
          {outcome.problems.map((problem) => (
            <Prose key={problem} text={problem} />
          ))}
        </div>
      )}
      {outcome?.kind === "mail" && <MailView mail={outcome.mail} />}
      {outcome?.kind === "call" && (
        <details className="fold" open={latest}>
          <summary>
            <Status status={outcome.response.status} /> {outcomeOf(step, outcome)}
          </summary>
          <ResponseView operation={outcome.operation} response={outcome.response} />
        </details>
      )}
    </li>
  );
}

function outcomeOf(step: FlowStep, { problems }: Outcome): string {
  if (problems.length > 0) return "Unexpected result";
  return step.kind === "call" && step.status >= 400 ? "Rejected, as expected" : "As expected";
}

function Fields({
  flow,
  fields,
  inputs,
}: {
  flow: Flow;
  fields: Readonly<Record<string, unknown>>;
  inputs: Readonly<Record<string, string>>;
}) {
  return (
    <dl className="flow-fields">
      {Object.entries(fields).map(([name, value]) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>{valueView(flow, value, inputs)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A value, or its origin: values from other steps are usually tokens, which need not be read. */
function valueView(flow: Flow, value: unknown, inputs: Readonly<Record<string, string>>) {
  const carried = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (!isReference(carried)) return <code>{typeof value === "string" ? value : JSON.stringify(value)}</code>;
  const { step, name } = referenceParts(carried);
  if (step === undefined) return <code>{inputs[name]}</code>;
  const number = flow.steps.findIndex(({ id }) => id === step) + 1;
  return (
    <span className="flow-carried">
      <code>{name}</code> of step {number}
    </span>
  );
}

function MailView({ mail }: { mail: OutboxEntry }) {
  const lines = [
    ["To", mail.to],
    ["Subject", mail.subject],
    ["Link", mail.link],
    ["Token", mail.token],
    ["Code", mail.code],
  ].filter(([, value]) => value !== undefined && value !== "");
  return (
    <dl className="flow-mail" aria-label="Message">
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
