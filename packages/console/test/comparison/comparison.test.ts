import { expect, test } from "vitest";
import type { ConsoleOperation } from "../../src/catalogue/operation.ts";
import { compare, type Row } from "../../src/comparison/comparison.ts";
import { SILENT } from "../../src/comparison/described.ts";
import { type LoadedSide, SIDES, type Side } from "../../src/comparison/sides.ts";
import { operationOf } from "../snippets/operations.ts";

/** The comparison of the descriptions, each operation passed through a change first. */
function compared(change: (operation: ConsoleOperation) => void = () => {}): Row[] {
  const load = ({ api }: Side, id: string) => {
    const operation = structuredClone(operationOf(api, id));
    change(operation);
    return operation;
  };
  const loaded = (side: Side): LoadedSide => ({
    make: load(side, side.make),
    ...(side.redeem && { redeem: load(side, side.redeem) }),
    ...(side.token && { token: load(side, side.token) }),
  });
  const [b2b, consumer, upvio] = SIDES;
  return compare([loaded(b2b), loaded(consumer), loaded(upvio)]);
}

const responsesTo = (rows: Row[], question: string) => rows.find((row) => row.question === question)?.responses;

test("every answer stands in the descriptions, but for Upvio's limits, which are nowhere", () => {
  const silent = compared().flatMap(({ question, responses }) =>
    responses.flatMap((paragraphs, side) =>
      paragraphs.some((each) => each.includes(SILENT)) ? [`${question} ${SIDES[side]?.title}`] : [],
    ),
  );
  expect(silent).toEqual(["Which limits are there? Upvio"]);
});

test("how long links work is what the descriptions say today", () => {
  expect(responsesTo(compared(), "How long does it work?")).toMatchInlineSnapshot(`
    [
      [
        "Login link: 60 minutes by default, from 5 minutes to 7 days.",
        "Signup link: 60 minutes by default, from 5 minutes to 7 days.",
      ],
      [
        "Login link: 60 minutes by default, from 5 minutes to 7 days.",
        "Signup link: 7 days by default, from 5 minutes to 7 days.",
        "Token of your own link: 60 minutes by default, from 5 minutes to 7 days.",
      ],
      [
        "Upvio sets the lifetime, 20 minutes according to one of its samples.",
        "\`expiresAt\` of the answer tells when.",
      ],
    ]
  `);
});

test("a bound, a default, a status or a sentence that changes in the spec changes on the page", () => {
  const body = (operation: ConsoleOperation, name: string) => operation.input.properties?.[name] ?? {};
  const reject = (operation: ConsoleOperation, status: string, description: string) =>
    Object.assign(operation, { responses: [...operation.responses, { status, description }] });
  const changes: [question: string, change: (operation: ConsoleOperation) => void][] = [
    ["How long does it work?", (each) => Object.assign(body(each, "login_expiration_minutes"), { maximum: 1440 })],
    ["How long does it work?", (each) => Object.assign(body(each, "signup_expiration_minutes"), { minimum: 7 })],
    ["How long does it work?", (each) => Object.assign(body(each, "login_expiration_minutes"), { default: 30 })],
    ["What happens after the click?", (each) => Object.assign(body(each, "session_duration_minutes"), { minimum: 6 })],
    ["Where may it lead?", (each) => Object.assign(body(each, "redirectUrl"), { description: "Any domain." })],
    ["Which errors are there?", (each) => reject(each, "409", "There is one already.")],
    ["Which limits are there?", (each) => reject(each, "429", "Ten a minute.")],
    ["What if it is asked for twice?", (each) => Object.assign(each, { repeatable: true })],
    [
      "Who delivers the link?",
      (each) => Object.assign(each, { description: "Mails it by post, which sends nothing." }),
    ],
  ];
  const now = compared();
  for (const [question, change] of changes) {
    expect(responsesTo(compared(change), question), question).not.toEqual(responsesTo(now, question));
  }
});
