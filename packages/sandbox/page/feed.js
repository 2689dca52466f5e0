import { element } from "./dom.js";

const MOST_SHOWN = 100;

/**
 * Creates a list with the newest entry at the top. Existing entries keep their elements, so that focus and selection
 * survive when entries are added.
 *
 * @param {string} id of the section that contains the list, a note and the empty state
 * @param {(entry: object) => Element} view
 */
export function createFeed(id, view) {
  const section = document.getElementById(id);
  const list = section.querySelector(".list");
  const note = section.querySelector(".note");
  const empty = section.querySelector(".empty");
  const count = document.getElementById(`count-${id}`);
  let total = 0;
  /**
   * Keys of the entries shown, newest first. An entry may arrive twice: as an event, and in the list that is read when a
   * connection opens.
   */
  let keys = [];

  function update() {
    keys.length = Math.min(keys.length, MOST_SHOWN);
    while (list.children.length > keys.length) list.lastElementChild.remove();
    count.textContent = total === 0 ? "" : String(total);
    empty.hidden = total > 0;
    note.hidden = total <= MOST_SHOWN;
    note.textContent = `Showing the newest ${MOST_SHOWN} of ${total}.`;
  }

  return {
    /** Replaces all entries. They are given oldest first. */
    replace(entries) {
      const newest = entries.slice(-MOST_SHOWN).reverse();
      total = entries.length;
      keys = newest.map((entry) => JSON.stringify(entry));
      list.replaceChildren(...newest.map((entry) => element("li", {}, view(entry))));
      update();
    },
    /** Adds an entry. Returns false if it is in the list already. */
    add(entry) {
      const key = JSON.stringify(entry);
      if (keys.includes(key)) return false;
      keys.unshift(key);
      total += 1;
      list.prepend(element("li", {}, view(entry)));
      update();
      return true;
    },
  };
}
