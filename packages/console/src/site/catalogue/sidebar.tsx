import { apis, operations } from "virtual:catalogue";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { OperationSummary } from "../../catalogue/operation.ts";
import { operationHref, type Route } from "../router.ts";
import { search } from "../search.ts";
import { OperationLink } from "./operation-link.tsx";

/** All operations, grouped like in the descriptions, or the results of a search. */
export function Sidebar({ route, open }: { route: Route; open: boolean }) {
  const [query, setQuery] = useState("");
  const found = useMemo(() => search(operations, query), [query]);
  // The list may update a frame after the input.
  const listed = useDeferredValue(found);
  const field = useRef<HTMLInputElement>(null);
  useSlash(field);
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    // If a page was opened by its URL or by a link, scroll the list to its entry.
    if (route.view === "operation") list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [route]);

  return (
    <nav ref={list} className="sidebar" data-open={open} aria-label="Operations">
      <search>
        <input
          ref={field}
          type="search"
          value={query}
          onChange={({ target }) => setQuery(target.value)}
          onKeyDown={({ key }) => {
            if (key === "Enter" && found[0]) location.hash = operationHref(found[0]);
          }}
          placeholder="Search operations"
          aria-label="Search operations"
          aria-keyshortcuts="/"
          autoComplete="off"
          spellCheck={false}
        />
      </search>
      <p className="for-screen-readers" role="status">
        {query && `${listed.length} operations found`}
      </p>
      {query ? <Results found={listed} route={route} /> : <Groups route={route} />}
    </nav>
  );
}

function Results({ found, route }: { found: OperationSummary[]; route: Route }) {
  if (found.length === 0) return <p className="nothing">No operation matches by name, path or summary.</p>;
  return (
    <ul className="results">
      {found.map((operation) => (
        <li key={operationHref(operation)}>
          <OperationLink operation={operation} route={route} withApi />
        </li>
      ))}
    </ul>
  );
}

function Groups({ route }: { route: Route }) {
  return apis.map(({ provider, api, title }) => {
    const own = operations.filter((operation) => operation.provider === provider && operation.api === api);
    return (
      <section key={title} aria-label={title}>
        <h2>
          {title} <small>{own.length}</small>
        </h2>
        {[...new Set(own.map(({ tag }) => tag))].map((tag) => (
          <Group key={tag} tag={tag} members={own.filter((operation) => operation.tag === tag)} route={route} />
        ))}
      </section>
    );
  });
}

function Group({ tag, members, route }: { tag: string; members: OperationSummary[]; route: Route }) {
  const current = members.some((member) => isShown(member, route));
  const [opened, setOpened] = useState(false);
  return (
    <details
      open={opened || current}
      onToggle={({ currentTarget }) => {
        if (!current) setOpened(currentTarget.open);
      }}
    >
      <summary>{tag}</summary>
      {(opened || current) && (
        <ul className="operations">
          {members.map((operation) => (
            <li key={operation.id}>
              <OperationLink operation={operation} route={route} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function isShown({ provider, api, id }: OperationSummary, route: Route): boolean {
  return route.view === "operation" && route.provider === provider && route.api === api && route.id === id;
}

/** Focuses the search when `/` is pressed, as in other references, unless the focus is in a field. */
function useSlash(field: { current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const writing = event.target instanceof Element && event.target.matches("input, textarea, select");
      if (event.key !== "/" || writing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [field]);
}
