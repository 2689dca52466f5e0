import { expect, test } from "vitest";
import type { ConsoleOperation } from "../../src/catalogue/operation.ts";
import { compare, type Row } from "../../src/comparison/comparison.ts";
import { field, responseField, SILENT } from "../../src/comparison/described.ts";
import { type Fact, ROWS } from "../../src/comparison/rows.ts";
import { type LoadedSide, SIDES, type Side } from "../../src/comparison/sides.ts";
import { operationOf } from "../snippets/operations.ts";

/** Loads the operations of a side, each passed through a change. */
function loaded(side: Side, change: (operation: ConsoleOperation) => void = () => {}): LoadedSide {
  const load = (id: string) => {
    const operation = structuredClone(operationOf(side.api, id));
    change(operation);
    return operation;
  };
  return {
    make: load(side.make),
    ...(side.redeem && { redeem: load(side.redeem) }),
    ...(side.token && { token: load(side.token) }),
  };
}

/** Compares the descriptions, each operation passed through a change first. */
function compared(change?: (operation: ConsoleOperation) => void): Row[] {
  const [b2b, consumer, upvio] = SIDES;
  return compare([loaded(b2b, change), loaded(consumer, change), loaded(upvio, change)]);
}

const responsesTo = (rows: Row[], question: string) => rows.find((row) => row.question === question)?.responses;

test("documents every fact, except for Upvio's rate limit, which is not documented", () => {
  const silent = compared().flatMap(({ question, responses }) =>
    responses.flatMap((paragraphs, side) =>
      paragraphs.length === 0 || paragraphs.some((each) => each.includes(SILENT))
        ? [`${question} ${SIDES[side]?.title}`]
        : [],
    ),
  );
  expect(silent).toEqual(["Is there a rate limit? Upvio"]);
});

test("rests every fact on an operation and field that exist", () => {
  const [b2b, consumer, upvio] = SIDES;
  const missing = (side: LoadedSide, question: string) => (fact: Fact) => {
    if (fact.fact === "errors") return [];
    const operation = side[fact.role];
    if (!operation) return [`${question} ${fact.role}`];
    const name = "field" in fact ? fact.field : undefined;
    const path = "path" in fact ? fact.path : undefined;
    if (fact.fact === "note" && name === undefined && path === undefined) return [`${question} ${fact.text}`];
    return [
      ...(name !== undefined && !field(operation, name) ? [`${operation.id}: ${name}`] : []),
      ...(path !== undefined && !responseField(operation, ...path) ? [`${operation.id}: ${path.join(".")}`] : []),
    ];
  };
  expect(
    ROWS.flatMap((row) => [
      ...row.b2b.flatMap(missing(loaded(b2b), row.question)),
      ...row.consumer.flatMap(missing(loaded(consumer), row.question)),
      ...row.upvio.flatMap(missing(loaded(upvio), row.question)),
    ]),
  ).toEqual([]);
});

test("marks facts of operations and fields that are gone as not documented", () => {
  const [b2b, consumer, upvio] = SIDES;
  const strip = (operation: ConsoleOperation) => Object.assign(operation, { input: {}, responses: [] });
  const { make } = loaded(consumer, strip);
  const rows = compare([loaded(b2b, strip), { make }, loaded(upvio, strip)]);
  expect(responsesTo(rows, "Where can the link lead?")).toEqual([[SILENT], [SILENT], [SILENT]]);
  expect(responsesTo(rows, "How long is the link valid?")?.[2]).toEqual([SILENT]);
  expect(responsesTo(rows, "Who delivers the link?")?.[1]?.[1]).toBe(SILENT);
});

test("states the lifetimes of links that the descriptions state today", () => {
  expect(responsesTo(compared(), "How long is the link valid?")).toMatchInlineSnapshot(`
    [
      [
        "Login link: 60 minutes by default, from 5 minutes to 7 days.",
        "Signup link: 60 minutes by default, from 5 minutes to 7 days.",
      ],
      [
        "Login link: 60 minutes by default, from 5 minutes to 7 days.",
        "Signup link: 7 days by default, from 5 minutes to 7 days.",
        "Token for your own link: 60 minutes by default, from 5 minutes to 7 days.",
      ],
      [
        "\`data.expiresAt\`: When the link expires. Upvio sets the lifetime, 20 minutes according to one of its samples.",
      ],
    ]
  `);
});

test("changes the page when a bound, default, status, channel or field description changes in the spec", () => {
  const body = (operation: ConsoleOperation, name: string) => operation.input.properties?.[name] ?? {};
  const reject = (operation: ConsoleOperation, status: string, description: string) =>
    Object.assign(operation, { responses: [...operation.responses, { status, description }] });
  const changes: [question: string, change: (operation: ConsoleOperation) => void][] = [
    ["How long is the link valid?", (each) => Object.assign(body(each, "login_expiration_minutes"), { maximum: 1440 })],
    ["How long is the link valid?", (each) => Object.assign(body(each, "signup_expiration_minutes"), { minimum: 7 })],
    ["How long is the link valid?", (each) => Object.assign(body(each, "login_expiration_minutes"), { default: 30 })],
    ["What happens after the click?", (each) => Object.assign(body(each, "session_duration_minutes"), { minimum: 6 })],
    ["Where can the link lead?", (each) => Object.assign(body(each, "redirectUrl"), { description: "Any domain." })],
    [
      "Can the link be bound to the requesting device?",
      (each) => Object.assign(body(each, "code_challenge"), { description: "Ignored." }),
    ],
    ["Which errors are returned?", (each) => reject(each, "409", "There is one already.")],
    ["Is there a rate limit?", (each) => reject(each, "429", "Ten a minute.")],
    ["What happens if the call is retried?", (each) => Object.assign(each, { repeatable: true })],
    ["What happens if the call is retried?", (each) => Object.assign(each, { sends: "sms" })],
    ["Who delivers the link?", (each) => Object.assign(each, { sends: "whatsapp" })],
  ];
  const now = compared();
  for (const [question, change] of changes) {
    expect(responsesTo(compared(change), question), question).not.toEqual(responsesTo(now, question));
  }
});
