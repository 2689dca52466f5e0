/**
 * Creates an element. Untrusted values are inserted as text or attribute values, never as markup.
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

/** Creates an element for untrusted text, isolated so that it cannot change the reading direction of the text around it. */
export function untrusted(text, attributes = {}) {
  return element("bdi", attributes, text);
}

/** Creates an element for a time, with the full time as its tooltip. */
export function time(at) {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return untrusted(at);
  const text = date.toISOString().replace("T", " ").slice(0, 19);
  return element("time", { class: "moment", datetime: date.toISOString(), title: `${text} UTC` }, text);
}

/** Creates a button that copies a text and confirms it. */
export function copyButton(label, text, describedBy) {
  const button = element("button", { type: "button", "aria-describedby": describedBy }, label);
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = "Copied";
      announce("Copied.");
    } catch {
      button.textContent = "Could not copy";
    }
    setTimeout(() => {
      button.textContent = label;
    }, 2000);
  });
  return button;
}

/** Announces a text to screen readers. */
export function announce(text) {
  document.querySelector("#announcement").textContent = text;
}
