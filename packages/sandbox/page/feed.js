import { element } from "./dom.js";

const MOST_SHOWN = 100;

/**
 * A list that grows at its top. Entries stay the elements they are, so that neither focus nor a selection is lost when others
 * come.
 *
 * @param {string} id of the section that holds a list, a note and what stands there while there is nothing
 * @param {(entry: object) => Element} view
 */
export function createFeed(id, view) {
  const section = document.getElementById(id);
  const list = section.querySelector(".list");
  const note = section.querySelector(".note");
  const empty = section.querySelector(".empty");
  const count = document.getElementById(`count-${id}`);
  let total = 0;
  /** What is shown, newest first. An entry may come twice: by itself, and in the list that is read when a connection opens. */
  let keys = [];

  function update() {
    keys.length = Math.min(keys.length, MOST_SHOWN);
    while (list.children.length > keys.length) list.lastElementChild.remove();
    count.textContent = total === 0 ? "" : String(total);
    empty.hidden = total > 0;
    note.hidden = total <= MOST_SHOWN;
    note.textContent = `The newest ${MOST_SHOWN} of ${total}.`;
  }

  return {
    /** Everything so far, oldest first. */
    replace(entries) {
      const newest = entries.slice(-MOST_SHOWN).reverse();
      total = entries.length;
      keys = newest.map((entry) => JSON.stringify(entry));
      list.replaceChildren(...newest.map((entry) => element("li", {}, view(entry))));
      update();
    },
    /** One more; false if it is here already. */
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
