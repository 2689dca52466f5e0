import { useRef, useState } from "react";
import { loadOperation } from "../site/operations.ts";
import { useEnvironments } from "../site/sending/environments.ts";
import { readOutbox } from "../site/sending/outbox.ts";
import { send } from "../site/sending/send.ts";
import type { Flow } from "./flow.ts";
import { carryOut, type FlowState, type Means, type Outcome, startInputs } from "./flow-run.ts";

/** A run of a flow in the sandbox. Running a step again discards the outcomes of later steps. */
export interface FlowRun {
  inputs: Readonly<Record<string, string>>;
  setInput(name: string, value: string): void;
  /** Outcomes of the steps so far, in order. */
  outcomes: readonly Outcome[];
  /** Message of the error that made a step fail. */
  failure: { index: number; message: string } | undefined;
  /** Index of the step that is running. */
  running: number | undefined;
  done: boolean;
  /** Runs one step; undefined, like `runAll`, if there is no sandbox. */
  run: ((index: number) => Promise<void>) | undefined;
  runAll: (() => Promise<void>) | undefined;
  startOver(): void;
}

export function useFlowRun(flow: Flow): FlowRun {
  const means = useMeans(flow);
  const [inputs, setInputs] = useState(() => startInputs(flow));
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [failure, setFailure] = useState<FlowRun["failure"]>();
  const [running, setRunning] = useState<number>();
  // Results of a run that the reader discarded must not appear.
  const round = useRef(0);

  const reset = (next: Record<string, string>) => {
    round.current += 1;
    setInputs(next);
    setOutcomes([]);
    setFailure(undefined);
    setRunning(undefined);
  };

  const runFrom = async (first: number, last: number) => {
    if (!means) return;
    const own = round.current;
    let reached = outcomes.slice(0, first);
    setFailure(undefined);
    setOutcomes(reached);
    for (const [offset, step] of flow.steps.slice(first, last + 1).entries()) {
      const index = first + offset;
      setRunning(index);
      try {
        const outcome = await carryOut(step, stateOf(flow, inputs, reached), means);
        if (round.current !== own) return;
        reached = [...reached, outcome];
        setOutcomes(reached);
        if (outcome.problems.length > 0) break;
      } catch (error) {
        if (round.current !== own) return;
        setFailure({ index, message: error instanceof Error ? error.message : String(error) });
        break;
      }
    }
    setRunning(undefined);
  };

  const last = flow.steps.length - 1;
  return {
    inputs,
    setInput: (name, value) => reset({ ...inputs, [name]: value }),
    outcomes,
    failure,
    running,
    done: outcomes.length > last,
    run: means && ((index) => runFrom(index, index)),
    runAll: means && (() => runFrom(outcomes.length, last)),
    startOver: () => reset(startInputs(flow)),
  };
}

function stateOf(flow: Flow, inputs: FlowState["inputs"], outcomes: readonly Outcome[]): FlowState {
  return {
    inputs,
    outcomes: Object.fromEntries(outcomes.map((outcome, index) => [flow.steps[index]?.id ?? "", outcome])),
  };
}

/** Uses the sandbox only, as only its messages can be read. */
function useMeans({ provider, api }: Flow): Means | undefined {
  const sandbox = useEnvironments().find(({ name }) => name === "sandbox");
  return (
    sandbox && {
      async call(id, input) {
        const operation = await loadOperation({ provider, api, id });
        return { operation, response: await send(operation, input, sandbox) };
      },
      messages: readOutbox,
    }
  );
}
