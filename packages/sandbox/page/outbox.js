import { copyButton, element, time, untrusted } from "./dom.js";

let made = 0;

/** Creates the outbox view of a message. */
export function messageView({ to, subject, operation, at, code, link, loginLink }) {
  made += 1;
  const id = `message-${made}`;
  return element(
    "article",
    { class: "message", "aria-labelledby": id },
    element("h2", { id, class: "message-subject" }, untrusted(subject)),
    element(
      "p",
      { class: "facts" },
      element("span", {}, "to ", untrusted(to, { class: "receiver" })),
      element("code", {}, untrusted(operation)),
      time(at),
    ),
    code === undefined
      ? undefined
      : element("p", { class: "code" }, untrusted(code, { class: "digits" }), copyButton("Copy code", code, id)),
    link === undefined ? undefined : linkView(link, "link", id),
    // A password reset email has a second link, which logs in without a password.
    loginLink === undefined ? undefined : linkView(loginLink, "login link", id),
  );
}

function linkView(link, name, id) {
  const opens = isWeb(link);
  return element(
    "div",
    { class: "link" },
    element("p", { class: "url" }, untrusted(link)),
    element(
      "p",
      { class: "actions" },
      opens
        ? element(
            "a",
            {
              class: "button",
              href: link,
              target: "_blank",
              rel: "noopener noreferrer",
              "aria-label": `Open ${name} in a new tab`,
              "aria-describedby": id,
            },
            `Open ${name}`,
          )
        : element("span", { class: "warning" }, "Cannot be opened here: not an http or https link."),
      copyButton(`Copy ${name}`, link, id),
    ),
  );
}

/** A redirect URL may have any scheme, `javascript:` included. */
function isWeb(link) {
  return URL.canParse(link) && /^https?:$/.test(new URL(link).protocol);
}
