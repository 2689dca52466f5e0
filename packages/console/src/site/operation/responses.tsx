import type { ConsoleOperation, ConsoleResponse } from "../../catalogue/operation.ts";
import { CodeBlock } from "../code-block.tsx";
import { Prose } from "../prose.tsx";
import { Status } from "../response/response-view.tsx";
import { SchemaView } from "./schema-view.tsx";

/** Responses in the description. */
export function Responses({ operation }: { operation: ConsoleOperation }) {
  return (
    <section className="responses" aria-labelledby="responses">
      <h2 id="responses">Responses</h2>
      {operation.responses.map((response) => (
        <Response key={response.status} response={response} />
      ))}
    </section>
  );
}

function Response({ response }: { response: ConsoleResponse }) {
  const { status, description, schema, example } = response;
  const good = status.startsWith("2");
  return (
    <details className="described-response" open={good}>
      <summary>
        <Status status={status} /> <span>{firstSentence(description)}</span>
      </summary>
      {firstSentence(description) !== description && <Prose text={description} />}
      {schema && <SchemaView schema={schema} />}
      {example !== undefined && <CodeBlock text={JSON.stringify(example, null, 2)} language="json" label="Example" />}
    </details>
  );
}

function firstSentence(text: string): string {
  return /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text;
}
