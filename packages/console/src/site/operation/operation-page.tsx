import type { OperationSummary } from "../../catalogue/operation.ts";
import { Method } from "../catalogue/operation-link.tsx";
import { useOperation } from "../operations.ts";
import { Prose } from "../prose.tsx";
import { Badges } from "./badges.tsx";
import { RawOnly } from "./raw-only.tsx";
import { Responses } from "./responses.tsx";
import { TryIt } from "./try-it.tsx";

export default function OperationPage({ summary }: { summary: OperationSummary }) {
  const operation = useOperation(summary);
  const { title, tag, method, path, docsUrl, description, rawOnly } = operation;
  return (
    <article className="operation">
      <header>
        <p className="crumbs">
          {title} / {tag}
        </p>
        <h1>{operation.summary}</h1>
        <p className="endpoint">
          <Method name={method} />
          <code>{path}</code>
        </p>
        <p className="method-name">
          <code>{operation.id}</code>
          {docsUrl && (
            <a href={docsUrl} target="_blank" rel="noreferrer">
              Provider documentation
            </a>
          )}
        </p>
        <Badges operation={operation} />
        <div className="description">
          <Prose text={description} />
        </div>
      </header>
      {rawOnly === undefined ? <TryIt operation={operation} /> : <RawOnly operation={operation} reason={rawOnly} />}
      <Responses operation={operation} />
    </article>
  );
}
