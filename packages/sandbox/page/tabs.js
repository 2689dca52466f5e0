/**
 * Implements tabs by https://www.w3.org/WAI/ARIA/apg/patterns/tabs/: arrow keys, Home and End move and select, and one tab
 * is in the focus order. The URL stores the selected tab, but not by the ID of its panel, which a browser would scroll to
 * and focus.
 *
 * @param {(name: string) => void} onShow
 */
export function wireTabs(onShow) {
  const tabs = [...document.querySelectorAll("[role=tab]")];
  const nameOf = (tab) => tab.getAttribute("aria-controls");
  const addressOf = (tab) => `#/${nameOf(tab)}`;

  function show(shown) {
    for (const tab of tabs) {
      const selected = tab === shown;
      tab.setAttribute("aria-selected", String(selected));
      tab.tabIndex = selected ? 0 : -1;
      document.getElementById(nameOf(tab)).hidden = !selected;
    }
    document.title = `${shown.firstChild.textContent.trim()} · linkwright sandbox`;
    onShow(nameOf(shown));
  }

  function choose(tab) {
    history.replaceState(null, "", addressOf(tab));
    show(tab);
    tab.focus();
  }

  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener("click", () => choose(tab));
    tab.addEventListener("keydown", (event) => {
      const to = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 }[event.key];
      if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      choose(tabs[(to + tabs.length) % tabs.length]);
    });
  }
  // A panel may contain nothing focusable, so the panel itself is, as the pattern requires.
  for (const tab of tabs) document.getElementById(nameOf(tab)).tabIndex = 0;
  show(tabs.find((tab) => addressOf(tab) === location.hash) ?? tabs[0]);
}
