import { element, time, untrusted } from "./dom.js";

/** Creates the log view of a request. */
export function requestView({ at, api, operation, method, path, status, durationMs, problems, error }) {
  const outcome = status >= 500 ? "failed" : status >= 400 ? "rejected" : "fine";
  return element(
    "article",
    { class: "request", "data-outcome": outcome },
    element(
      "h2",
      { class: "request-line" },
      element("span", { class: "status" }, String(status)),
      " ",
      element("span", { class: "method" }, untrusted(method)),
      " ",
      untrusted(path, { class: "path" }),
    ),
    element(
      "p",
      { class: "facts" },
      element("span", {}, untrusted(api)),
      operation === undefined ? undefined : element("code", {}, untrusted(operation)),
      element("span", {}, `${Math.round(durationMs)} ms`),
      time(at),
    ),
    error === undefined
      ? undefined
      : element("p", { class: "error" }, element("code", {}, untrusted(error.type)), " ", untrusted(error.message)),
    problems.length === 0
      ? undefined
      : element(
          "ul",
          { class: "problems", "aria-label": "Validation errors" },
          ...problems.map(({ field, message }) =>
            element(
              "li",
              {},
              element("code", { class: "field" }, untrusted(field === "" ? "body" : field)),
              " ",
              untrusted(message),
            ),
          ),
        ),
  );
}
