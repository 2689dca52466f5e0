import type { LoadedSide } from "./sides.ts";

/** One of a side's operations. */
type Role = keyof LoadedSide;

/** A fact of a side, read from its descriptions, or a note of our own on an operation. */
export type Fact =
  | { fact: "delivery" | "binding" | "retry" | "rateLimit"; role: Role }
  | { fact: "errors" }
  /** The default and the bounds of a field in minutes, after a label: `Login link: 60 minutes by default`. */
  | { fact: "minutes"; role: Role; field: string; label: string }
  /** The description of a field. */
  | { fact: "field"; role: Role; field: string }
  /** The description of a field of the response, by its path. */
  | { fact: "responseField"; role: Role; path: readonly string[] }
  | Note;

/** A sentence of our own, where only prose says it, with the field of the request or the response that it rests on. */
interface Note {
  fact: "note";
  role: Role;
  field?: string;
  path?: readonly string[];
  text: string;
}

/** A question and the facts about it. */
export interface RowFacts {
  question: string;
  b2b: readonly Fact[];
  consumer: readonly Fact[];
  upvio: readonly Fact[];
}

const MAKE = { role: "make" } as const;
const REDEEM = { role: "redeem" } as const;
const TOKEN = { role: "token" } as const;

export const ROWS: readonly RowFacts[] = [
  {
    question: "Who delivers the link?",
    b2b: [{ fact: "delivery", ...MAKE }],
    consumer: [
      { fact: "delivery", ...MAKE },
      { fact: "delivery", ...TOKEN },
    ],
    upvio: [{ fact: "delivery", ...MAKE }],
  },
  {
    question: "Who can sign in?",
    b2b: [
      {
        fact: "note",
        ...MAKE,
        path: ["member_created"],
        text: "Members of the organization, and new members if `email_jit_provisioning` allows the address.",
      },
    ],
    consumer: [
      {
        fact: "note",
        ...MAKE,
        path: ["user_created"],
        text: "Any user. If no user has the address, the call creates one.",
      },
    ],
    upvio: [{ fact: "note", ...MAKE, field: "patientId", text: "An existing patient." }],
  },
  {
    question: "How long is the link valid?",
    b2b: [
      { fact: "minutes", ...MAKE, field: "login_expiration_minutes", label: "Login link" },
      { fact: "minutes", ...MAKE, field: "signup_expiration_minutes", label: "Signup link" },
    ],
    consumer: [
      { fact: "minutes", ...MAKE, field: "login_expiration_minutes", label: "Login link" },
      { fact: "minutes", ...MAKE, field: "signup_expiration_minutes", label: "Signup link" },
      { fact: "minutes", ...TOKEN, field: "expiration_minutes", label: "Token for your own link" },
    ],
    upvio: [{ fact: "responseField", ...MAKE, path: ["data", "expiresAt"] }],
  },
  {
    question: "How often can the link be used?",
    b2b: [{ fact: "note", ...REDEEM, field: "magic_links_token", text: "Once." }],
    consumer: [{ fact: "note", ...REDEEM, field: "token", text: "Once." }],
    upvio: [{ fact: "note", ...MAKE, field: "autoSubmit", text: "Once: the link contains a one-time code." }],
  },
  {
    question: "Where can the link lead?",
    b2b: [{ fact: "field", ...MAKE, field: "login_redirect_url" }],
    consumer: [{ fact: "field", ...MAKE, field: "login_magic_link_url" }],
    upvio: [{ fact: "field", ...MAKE, field: "redirectUrl" }],
  },
  {
    question: "What happens after the click?",
    b2b: [
      {
        fact: "note",
        ...REDEEM,
        path: ["member_session"],
        text: "You authenticate the token, which creates a session unless the member must still complete MFA.",
      },
      { fact: "minutes", ...REDEEM, field: "session_duration_minutes", label: "Session" },
    ],
    consumer: [
      {
        fact: "note",
        ...REDEEM,
        path: ["session"],
        text: "You authenticate the token, which creates a session if you set `session_duration_minutes`.",
      },
      { fact: "minutes", ...REDEEM, field: "session_duration_minutes", label: "Session" },
    ],
    upvio: [
      {
        fact: "note",
        ...MAKE,
        field: "redirectUrl",
        text: "Upvio signs the patient in and redirects to `redirectUrl`.",
      },
      { fact: "field", ...MAKE, field: "autoSubmit" },
    ],
  },
  {
    question: "Can the link be bound to the requesting device?",
    b2b: [{ fact: "binding", ...MAKE }],
    consumer: [{ fact: "binding", ...MAKE }],
    upvio: [{ fact: "binding", ...MAKE }],
  },
  {
    question: "What happens if the call is retried?",
    b2b: [{ fact: "retry", ...MAKE }],
    consumer: [{ fact: "retry", ...MAKE }],
    upvio: [{ fact: "retry", ...MAKE }],
  },
  {
    question: "Which errors are returned?",
    b2b: [{ fact: "errors" }],
    consumer: [{ fact: "errors" }],
    upvio: [{ fact: "errors" }],
  },
  {
    question: "Is there a rate limit?",
    b2b: [{ fact: "rateLimit", ...MAKE }],
    consumer: [{ fact: "rateLimit", ...MAKE }],
    upvio: [{ fact: "rateLimit", ...MAKE }],
  },
];
