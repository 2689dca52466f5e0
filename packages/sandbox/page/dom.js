/**
 * Makes an element. Everything that comes from outside goes in here as text or as the value of an attribute, never as markup.
 *
 * @param {string} name
 * @param {Record<string, string | undefined>} attributes
 * @param {...(Node | string | undefined)} children
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** Text of someone else's: kept from turning the reading direction of what stands around it. */
export function foreign(text, attributes = {}) {
  return element("bdi", attributes, text);
}

/** A moment, in full for whoever points at it or asks. */
export function time(at) {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return foreign(at);
  const text = date.toISOString().replace("T", " ").slice(0, 19);
  return element("time", { class: "moment", datetime: date.toISOString(), title: `${text} UTC` }, text);
}

/** A button that copies a text, and says so. */
export function copyButton(label, text, describedBy) {
  const button = element("button", { type: "button", "aria-describedby": describedBy }, label);
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = "Copied";
      announce("Copied.");
    } catch {
      button.textContent = "Not allowed to copy";
    }
    setTimeout(() => {
      button.textContent = label;
    }, 2000);
  });
  return button;
}

/** Tells who listens instead of looking. */
export function announce(text) {
  document.querySelector("#announcement").textContent = text;
}
