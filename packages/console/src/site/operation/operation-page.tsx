import type { OperationSummary } from "../../catalogue/operation.ts";
import { Method } from "../catalogue/operation-link.tsx";
import { useOperation } from "../operations.ts";

export default function OperationPage({ summary }: { summary: OperationSummary }) {
  const operation = useOperation(summary);
  return (
    <article>
      <p>
        <Method name={operation.method} /> <code>{operation.path}</code>
      </p>
      <h1>{operation.summary}</h1>
      <p>{operation.description}</p>
    </article>
  );
}
