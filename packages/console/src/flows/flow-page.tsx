import { flows } from "virtual:flows";
import { useId, useMemo } from "react";
import { CodeBlock } from "../site/code-block.tsx";
import { NotFound } from "../site/not-found.tsx";
import { clientOf } from "../snippets/client.ts";
import type { Flow, FlowInput } from "./flow.ts";
import { flowCode } from "./flow-code.ts";
import { StepView } from "./step-view.tsx";
import { useFlowRun } from "./use-flow-run.ts";
import "./flows.css";

/** Page of a flow, whose steps are sent to the sandbox and pass values to later steps. */
export default function FlowPage({ name }: { name: string }) {
  const flow = flows.find((each) => each.name === name);
  if (!flow) return <NotFound problem="There is no flow of this name." />;
  return <FlowView key={name} flow={flow} />;
}

function FlowView({ flow }: { flow: Flow }) {
  const { inputs, setInput, outcomes, failure, running, done, run, runAll, startOver } = useFlowRun(flow);
  const code = useMemo(() => flowCode(flow, inputs), [flow, inputs]);
  return (
    <article className="flow">
      <header>
        <h1>{flow.title}</h1>
        <p className="description">{flow.summary}</p>
      </header>
      {!run && (
        <p className="notice">
          This page cannot send requests, as it is served without the console's server. Run{" "}
          <code>npx @linkwright/console</code> to serve it with a gateway and a sandbox.
        </p>
      )}
      <div className="flow-columns">
        <section aria-label="Steps">
          <form
            className="flow-inputs"
            onSubmit={(event) => {
              event.preventDefault();
              void runAll?.();
            }}
          >
            {flow.inputs.map((input) => (
              <InputField
                key={input.name}
                input={input}
                value={inputs[input.name] ?? ""}
                onChange={(value) => setInput(input.name, value)}
              />
            ))}
            <div className="flow-buttons">
              <button type="submit" className="primary" disabled={!runAll || running !== undefined || done}>
                Run all steps
              </button>
              <button type="button" disabled={running !== undefined} onClick={startOver}>
                Start over
              </button>
            </div>
          </form>
          <p className="flow-progress for-screen-readers" role="status">
            {progressOf(flow, outcomes.length, running, failure !== undefined)}
          </p>
          <ol className="flow-steps">
            {flow.steps.map((step, index) => (
              <StepView
                key={step.id}
                flow={flow}
                step={step}
                index={index}
                inputs={inputs}
                outcome={outcomes[index]}
                failure={failure?.index === index ? failure.message : undefined}
                latest={index === outcomes.length - 1}
                running={running === index}
                onRun={run && running === undefined && index <= outcomes.length ? () => void run(index) : undefined}
              />
            ))}
          </ol>
        </section>
        <aside aria-label="Code of the flow">
          <CodeBlock text={code} language="typescript" label="The whole flow in TypeScript" />
          <p className="flow-note">{environmentNote(flow)}</p>
        </aside>
      </div>
    </article>
  );
}

function InputField({
  input: { name, description },
  value,
  onChange,
}: {
  input: FlowInput;
  value: string;
  onChange(value: string): void;
}) {
  const id = useId();
  return (
    <div className="flow-input">
      <label htmlFor={id}>
        <code>{name}</code>
      </label>
      <input
        id={id}
        value={value}
        autoComplete="off"
        spellCheck={false}
        required
        aria-describedby={description ? `${id}-about` : undefined}
        onChange={({ target }) => onChange(target.value)}
      />
      {description && <small id={`${id}-about`}>{description}.</small>}
    </div>
  );
}

function environmentNote(flow: Flow) {
  const { headers, options, baseUrl } = clientOf(flow);
  const authorization = headers.flatMap(({ variables }) => variables);
  const names = [...new Set([...authorization, ...Object.values(options), baseUrl])];
  return (
    <>
      Reads{" "}
      {names.map((name, index) => (
        <span key={name}>
          {index > 0 && (index === names.length - 1 ? " and " : ", ")}
          <code>{name}</code>
        </span>
      ))}{" "}
      from the environment; <code>npx @linkwright/sandbox</code> prints them for a sandbox.
    </>
  );
}

function progressOf(flow: Flow, finished: number, running: number | undefined, failed: boolean): string {
  if (running !== undefined) return `Step ${running + 1} is running.`;
  if (failed) return `Step ${finished + 1} failed.`;
  if (finished === 0) return "";
  return finished === flow.steps.length ? "All steps are complete." : `Step ${finished} is complete.`;
}
