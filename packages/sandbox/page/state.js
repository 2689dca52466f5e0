import { element, time, untrusted } from "./dom.js";

/**
 * The tables shown for `GET /_sandbox/state`, in order: key in the response, title, columns by key, and how to create the
 * first row.
 */
const TABLES = [
  {
    key: "organizations",
    title: "Organizations",
    columns: { name: "Name", slug: "Slug", id: "ID", members: "Members", createdAt: "Created" },
    hint: "Create one with Stytch B2B's organizations.create.",
  },
  {
    key: "members",
    title: "Members",
    columns: { email: "Email", name: "Name", status: "Status", roles: "Roles", id: "ID", createdAt: "Created" },
    hint: "Create one with Stytch B2B's magicLinks.email.loginOrSignup or organizations.members.create.",
  },
  {
    key: "users",
    title: "Users",
    columns: { email: "Email", phone: "Phone", name: "Name", status: "Status", id: "ID", createdAt: "Created" },
    hint: "Create one with Stytch consumer's magicLinks.email.loginOrCreate or users.create.",
  },
  {
    key: "sessions",
    title: "Active sessions",
    columns: {
      api: "API",
      owner: "Owner",
      factors: "Factors",
      token: "Token prefix",
      startedAt: "Started",
      expiresAt: "Expires",
    },
    hint: "Redeem a link or a code to start one.",
  },
  {
    key: "businesses",
    title: "Businesses",
    columns: { name: "Name", alias: "Alias", id: "ID", patients: "Patients", createdAt: "Created" },
    hint: "The first Upvio request creates one.",
  },
  {
    key: "patients",
    title: "Patients",
    columns: { name: "Name", email: "Email", status: "Status", id: "ID", createdAt: "Created" },
    hint: "Create one with Upvio's patients.create.",
  },
];

/** Creates the state section. Returns a function that fills it with a response of `GET /_sandbox/state`. */
export function createState() {
  const section = document.getElementById("state");
  const tables = TABLES.map(({ key, title, columns, hint }) => {
    const id = `state-${key}`;
    const count = element("span", { class: "count" });
    const note = element("p", { class: "note" });
    const body = element("tbody", { role: "rowgroup" });
    const heads = Object.values(columns).map((label) => element("th", { scope: "col", role: "columnheader" }, label));
    // Explicit roles, because the narrow layout changes the table's display, which removes its semantics in some browsers.
    const table = element(
      "table",
      { role: "table", "aria-labelledby": id },
      element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, ...heads)),
      body,
    );
    const frame = element("div", { class: "frame", role: "region", "aria-labelledby": id, tabindex: "0" }, table);
    section.append(
      element("section", { class: "table" }, element("h2", { id, class: "heading" }, title, " ", count), note, frame),
    );
    return { key, columns, hint, count, note, frame, body };
  });

  return (state) => {
    for (const { key, columns, hint, count, note, frame, body } of tables) {
      const { total, newest } = state[key];
      count.textContent = String(total);
      note.textContent = total === 0 ? `None yet. ${hint}` : `Showing the newest ${newest.length} of ${total}.`;
      note.hidden = total > 0 && newest.length === total;
      frame.hidden = total === 0;
      body.replaceChildren(...newest.map((row) => rowView(row, columns)));
    }
  };
}

function rowView(row, columns) {
  const cells = Object.entries(columns).map(([key, label]) =>
    element("td", { role: "cell", "data-label": label }, cellView(key, row[key])),
  );
  return element("tr", { role: "row" }, ...cells);
}

function cellView(key, value) {
  if (key.endsWith("At")) return time(value);
  const text = Array.isArray(value) ? value.join(", ") : String(value);
  if (text === "") return element("span", { class: "none" }, "–");
  return untrusted(text, key === "id" || key === "token" ? { class: "id" } : {});
}
