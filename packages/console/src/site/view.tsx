import { operations } from "virtual:catalogue";
import { lazy, Suspense } from "react";
import { Home } from "./catalogue/home.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { NotFound } from "./not-found.tsx";
import type { Route } from "./router.ts";

// The first page loads only the list of operations; other views are loaded when they are shown.
const ComparisonPage = lazy(() => import("../comparison/comparison-page.tsx"));
const FlowPage = lazy(() => import("../flows/flow-page.tsx"));
const OperationPage = lazy(() => import("./operation/operation-page.tsx"));

/** View of the current URL. */
export function View({ route }: { route: Route }) {
  return (
    // A failed view must not prevent the next one from being shown.
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
      return summary ? <OperationPage summary={summary} /> : <NotFound problem="There is no page at this URL." />;
    }
    case "flow":
      return <FlowPage name={route.name} />;
    case "comparison":
      return <ComparisonPage />;
  }
}
