import { element, foreign, time } from "./dom.js";

/** What `GET /_sandbox/state` holds, in the order shown: its key there, a title, columns by key, and what makes the first one. */
const TABLES = [
  {
    key: "organizations",
    title: "Organizations",
    columns: { name: "Name", slug: "Slug", id: "ID", members: "Members", createdAt: "Created" },
    hint: "Stytch B2B: organizations.create makes the first one.",
  },
  {
    key: "members",
    title: "Members",
    columns: { email: "Email", name: "Name", status: "Status", roles: "Roles", id: "ID", createdAt: "Created" },
    hint: "Stytch B2B: magicLinks.email.loginOrSignup or organizations.members.create makes the first one.",
  },
  {
    key: "users",
    title: "Users",
    columns: { email: "Email", phone: "Phone", name: "Name", status: "Status", id: "ID", createdAt: "Created" },
    hint: "Stytch consumer: magicLinks.email.loginOrCreate or users.create makes the first one.",
  },
  {
    key: "sessions",
    title: "Live sessions",
    columns: {
      api: "API",
      owner: "Of",
      factors: "Factors",
      token: "Token begins",
      startedAt: "Started",
      expiresAt: "Expires",
    },
    hint: "Redeeming a link or a code starts one.",
  },
  {
    key: "businesses",
    title: "Businesses",
    columns: { name: "Name", alias: "Alias", id: "ID", patients: "Patients", createdAt: "Created" },
    hint: "Upvio: the first call makes one.",
  },
  {
    key: "patients",
    title: "Patients",
    columns: { name: "Name", email: "Email", status: "Status", id: "ID", createdAt: "Created" },
    hint: "Upvio: patients.create makes the first one.",
  },
];

/** Makes the section of the state; what it returns fills it with an answer of `GET /_sandbox/state`. */
export function createState() {
  const section = document.getElementById("state");
  const tables = TABLES.map(({ key, title, columns, hint }) => {
    const id = `state-${key}`;
    const count = element("span", { class: "count" });
    const note = element("p", { class: "note" });
    const body = element("tbody", { role: "rowgroup" });
    const heads = Object.values(columns).map((label) => element("th", { scope: "col", role: "columnheader" }, label));
    // The roles again, as the narrow layout takes the table's display away, and with it its meaning in some browsers.
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
      note.textContent = total === 0 ? `None. ${hint}` : `The newest ${newest.length} of ${total}.`;
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
  return foreign(text, key === "id" || key === "token" ? { class: "id" } : {});
}
