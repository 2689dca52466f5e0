import type { FlatInput } from "@linkwright/description/request";
import { isInvalidInputError } from "@linkwright/runtime";
import type { OutboxEntry } from "@linkwright/sandbox";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { ConsoleOperation } from "../../catalogue/operation.ts";
import { defaultInput } from "../../snippets/default-input.ts";
import { ErrorBoundary } from "../error-boundary.tsx";
import { validate } from "../form/validate.ts";
import { Mail } from "../response/mail.tsx";
import { ResponseView } from "../response/response-view.tsx";
import { type Environment, useEnvironments } from "../sending/environments.ts";
import { remember } from "../sending/history.ts";
import { readOutbox } from "../sending/outbox.ts";
import { type ReceivedResponse, send, withValues } from "../sending/send.ts";
import { History } from "./history.tsx";
import { JsonView } from "./json-view.tsx";
import { SendBar } from "./send-bar.tsx";
import { SnippetPanel } from "./snippet-panel.tsx";

const OperationForm = lazy(() => import("../form/operation-form.tsx"));

type Outcome = { response: ReceivedResponse; outbox?: Promise<OutboxEntry[]> } | { failure: string };

/** The form, the generated code and the response. */
export function TryIt({ operation }: { operation: ConsoleOperation }) {
  const name = `${operation.provider}/${operation.api}`;
  const environments = useEnvironments().filter(({ apis }) => apis.includes(name));
  const [environment, setEnvironment] = useState(environments[0]);
  const [input, setInput] = useState<FlatInput>(() => firstInput(operation, environments[0]));
  // A form whose input is replaced recomputes which fields it shows first.
  const [filled, setFilled] = useState(0);
  const [view, setView] = useState<"form" | "json">("form");
  const [attempted, setAttempted] = useState(false);
  const [sending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const form = useRef<HTMLDivElement>(null);
  const result = useRef<HTMLDivElement>(null);

  const faults = validate(operation.input, environment ? withValues(operation, input, environment) : input);

  const submit = async () => {
    if (!environment || sending) return;
    setAttempted(true);
    if (faults.length > 0) {
      showFirst(form.current, faults[0]?.path ?? []);
      return;
    }
    setSending(true);
    try {
      const response = await send(operation, input, environment);
      remember({ operation: `${name}/${operation.id}`, environment: environment.name, input, response });
      const emailed = operation.sends && environment.name === "sandbox" && response.status < 300;
      setOutcome({ response, ...(emailed && { outbox: readOutbox() }) });
    } catch (error) {
      const problem = isInvalidInputError(error) ? "Not sent" : "No response";
      setOutcome({ failure: `${problem}: ${(error as Error).message}` });
    } finally {
      setSending(false);
    }
  };

  useEffect(() => {
    if (outcome) result.current?.scrollIntoView({ block: "nearest" });
  }, [outcome]);

  return (
    <section className="try" aria-label="Try it">
      <div className="request">
        <div className="request-head">
          <h2>Request</h2>
          <fieldset className="switch" aria-label="Input format">
            <button type="button" aria-pressed={view === "form"} onClick={() => setView("form")}>
              Form
            </button>
            <button type="button" aria-pressed={view === "json"} onClick={() => setView("json")}>
              JSON
            </button>
          </fieldset>
        </div>
        <div ref={form}>
          {view === "json" ? (
            <JsonView input={input} onChange={setInput} />
          ) : (
            <Suspense fallback={<p className="loading">Loading the form…</p>}>
              <OperationForm
                key={filled}
                operation={operation}
                input={input}
                faults={faults.filter(({ missing }) => attempted || !missing)}
                onChange={setInput}
              />
            </Suspense>
          )}
          {Object.keys(operation.input.properties ?? {}).length === 0 && (
            <p className="nothing">This operation has no input.</p>
          )}
        </div>
      </div>
      <div className="outcome">
        <SnippetPanel operation={operation} input={input} />
        <SendBar
          operation={operation}
          environments={environments}
          environment={environment}
          sending={sending}
          faults={attempted ? faults : []}
          onEnvironment={setEnvironment}
          onSend={submit}
        />
        <div ref={result} aria-live="polite">
          {outcome && "failure" in outcome && <p className="notice danger">{outcome.failure}</p>}
          {outcome && "response" in outcome && <ResponseView operation={operation} response={outcome.response} />}
          {outcome && "outbox" in outcome && outcome.outbox && (
            <ErrorBoundary>
              <Suspense>
                <Mail operation={operation.id} outbox={outcome.outbox} />
              </Suspense>
            </ErrorBoundary>
          )}
        </div>
        <History
          operation={`${name}/${operation.id}`}
          onChoose={(call) => {
            setInput(call.input);
            setFilled(call.number);
            setOutcome({ response: call.response });
          }}
        />
      </div>
    </section>
  );
}

/** Returns the form's initial input: the operation's examples, with IDs of resources that exist in the environment. */
function firstInput(operation: ConsoleOperation, environment: Environment | undefined): FlatInput {
  const input = defaultInput(operation);
  const samples = environment?.samples[`${operation.provider}/${operation.api}`] ?? {};
  // Only replaces examples, so that omitted fields stay omitted.
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, samples[name] ?? value]));
}

/** Focuses the first invalid field and expands its parents. */
function showFirst(form: HTMLElement | null, path: string[]): void {
  const field =
    form?.querySelector(`[data-path="${CSS.escape(path.join("."))}"]`) ??
    form?.querySelector(`[data-path="${CSS.escape(path[0] ?? "")}"]`);
  for (let fold = field?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
  const control = (field ?? form)?.querySelector<HTMLElement>("input, select, textarea, button");
  control?.focus();
}
