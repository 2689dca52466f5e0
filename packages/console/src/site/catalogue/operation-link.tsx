import { apis } from "virtual:catalogue";
import type { OperationSummary } from "../../catalogue/operation.ts";
import { operationHref, type Route } from "../router.ts";

/** Link to an operation's page, for lists. */
export function OperationLink({
  operation,
  route,
  withApi = false,
}: {
  operation: OperationSummary;
  route: Route;
  withApi?: boolean;
}) {
  const href = operationHref(operation);
  const shown = route.view === "operation" && operationHref(route) === href;
  const title = apis.find(({ provider, api }) => provider === operation.provider && api === operation.api)?.title;
  return (
    <a className="operation-link" href={href} aria-current={shown ? "page" : undefined}>
      <Method name={operation.method} />
      <span>
        {operation.summary}
        {withApi && (
          <small>
            {title} · {operation.id}
          </small>
        )}
      </span>
    </a>
  );
}

/** An HTTP method in its color. */
export function Method({ name }: { name: string }) {
  return <span className={`method ${name.toLowerCase()}`}>{name === "DELETE" ? "DEL" : name}</span>;
}
