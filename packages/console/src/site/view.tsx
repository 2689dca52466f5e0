import { operations } from "virtual:catalogue";
import { lazy, Suspense } from "react";
import { Home } from "./catalogue/home.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { NotFound } from "./not-found.tsx";
import type { Route } from "./router.ts";

// The first page loads the list of operations alone; what else is shown comes when it is.
const ComparisonPage = lazy(() => import("../comparison/comparison-page.tsx"));
const FlowPage = lazy(() => import("../flows/flow-page.tsx"));
const OperationPage = lazy(() => import("./operation/operation-page.tsx"));

/** What an address shows. */
export function View({ route }: { route: Route }) {
  return (
    // A view that failed must not keep the next one from being shown.
    <ErrorBoundary key={JSON.stringify(route)}>
      <Suspense fallback={<p className="loading">Loading…</p>}>{viewOf(route)}</Suspense>
    </ErrorBoundary>
  );
}

function viewOf(route: Route) {
  switch (route.view) {
    case "home":
      return <Home />;
    case "operation": {
      const summary = operations.find(
        ({ provider, api, id }) => provider === route.provider && api === route.api && id === route.id,
      );
      return summary ? <OperationPage summary={summary} /> : <NotFound problem="Nothing has this address." />;
    }
    case "flow":
      return <FlowPage name={route.name} />;
    case "comparison":
      return <ComparisonPage />;
  }
}
