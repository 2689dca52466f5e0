import { operations } from "virtual:catalogue";
import { flowList } from "virtual:flow-list";
import { useEffect, useRef, useState } from "react";
import { Sidebar } from "./catalogue/sidebar.tsx";
import { type Route, useRoute } from "./router.ts";
import { View } from "./view.tsx";

export function App() {
  const route = useRoute();
  const [menuOpen, setMenuOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const shown = useRef(route);

  useEffect(() => {
    document.title = titleOf(route);
    setMenuOpen(false);
    // After navigation, scroll to the top and move the focus there for screen readers; not on the initial load.
    if (shown.current === route) return;
    shown.current = route;
    scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [route]);

  return (
    <>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        Skip to content
      </button>
      <header className="bar">
        <a className="brand" href="#/">
          <b>linkwright</b> console
        </a>
        <button type="button" className="menu" aria-expanded={menuOpen} onClick={() => setMenuOpen(!menuOpen)}>
          {menuOpen ? "Close" : "Operations"}
        </button>
      </header>
      <div className="frame">
        <Sidebar route={route} open={menuOpen} />
        <main id="main" ref={main} tabIndex={-1}>
          <View route={route} />
        </main>
      </div>
    </>
  );
}

function titleOf(route: Route): string {
  const name = "linkwright console";
  if (route.view === "operation") {
    const known = operations.find(({ api, id }) => api === route.api && id === route.id);
    return `${known?.summary ?? "Not found"} · ${name}`;
  }
  if (route.view === "flow") {
    return `${flowList.find((flow) => flow.name === route.name)?.title ?? "Not found"} · ${name}`;
  }
  return route.view === "comparison" ? `Comparison · ${name}` : name;
}
