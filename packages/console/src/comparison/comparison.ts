import type { ConsoleOperation } from "../catalogue/operation.ts";
import { field, minutes, responseField, SILENT, sentence } from "./described.ts";
import type { LoadedSide } from "./sides.ts";

/** A question, and what each side answers, in paragraphs. */
export interface Row {
  question: string;
  responses: string[][];
}

type Sides = readonly [b2b: LoadedSide, consumer: LoadedSide, upvio: LoadedSide];

/** Magic links side by side. Numbers, statuses and sentences are those of the descriptions. */
export function compare([b2b, consumer, upvio]: Sides): Row[] {
  const pkce = (operation: ConsoleOperation, name: string) => [
    `\`${name}\`: ${sentence(field(operation, name)?.description, "verifier")}`,
  ];
  const session = field(b2b.redeem, "session_duration_minutes");
  const consumerSession = field(consumer.redeem, "session_duration_minutes");
  return [
    {
      question: "Who delivers the link?",
      responses: [
        [sentence(b2b.make.description, "Mails")],
        [
          sentence(consumer.make.description, "Mails"),
          `\`${consumer.token?.id}\`: ${sentence(consumer.token?.description, "sends nothing")}`,
        ],
        [sentence(upvio.make.description, "delivers nothing"), sentence(upvio.make.description, "yourself")],
      ],
    },
    {
      question: "Whom does it sign in?",
      responses: [
        [sentence(b2b.make.description, "new to the organization")],
        [sentence(consumer.make.description, "nobody has")],
        [sentence(upvio.make.description, "signs the patient in"), "The patient must exist."],
      ],
    },
    {
      question: "How long does it work?",
      responses: [
        [
          `Login link: ${minutes(field(b2b.make, "login_expiration_minutes"))}.`,
          `Signup link: ${minutes(field(b2b.make, "signup_expiration_minutes"))}.`,
        ],
        [
          `Login link: ${minutes(field(consumer.make, "login_expiration_minutes"))}.`,
          `Signup link: ${minutes(field(consumer.make, "signup_expiration_minutes"))}.`,
          `Token of your own link: ${minutes(field(consumer.token, "expiration_minutes"))}.`,
        ],
        [
          sentence(responseField(upvio.make, "data", "expiresAt")?.description, "lifetime"),
          "`expiresAt` of the answer tells when.",
        ],
      ],
    },
    {
      question: "How often does it work?",
      responses: [
        [sentence(b2b.make.description, "works once")],
        [sentence(consumer.redeem?.description, "works once")],
        [`\`autoSubmit\`: ${sentence(field(upvio.make, "autoSubmit")?.description, "one-time")}`],
      ],
    },
    {
      question: "Where may it lead?",
      responses: [
        [
          sentence(field(b2b.make, "login_redirect_url")?.description, "Must be registered"),
          sentence(field(b2b.make, "login_redirect_url")?.description, "Default"),
        ],
        [
          sentence(field(consumer.make, "login_magic_link_url")?.description, "Must be registered"),
          sentence(field(consumer.make, "login_magic_link_url")?.description, "Default"),
        ],
        [sentence(field(upvio.make, "redirectUrl")?.description, "domain")],
      ],
    },
    {
      question: "What happens after the click?",
      responses: [
        [sentence(b2b.redeem?.description, "opens a session"), `A session lasts ${minutes(session)}.`],
        [sentence(consumer.redeem?.description, "to open a session"), `A session lasts ${minutes(consumerSession)}.`],
        [
          sentence(upvio.make.description, "leads to"),
          `\`autoSubmit\`: ${sentence(field(upvio.make, "autoSubmit")?.description, "opening the link")}`,
        ],
      ],
    },
    {
      question: "Can it be bound to the device that asked?",
      responses: [
        pkce(b2b.make, "pkce_code_challenge"),
        pkce(consumer.make, "code_challenge"),
        ["No field asks for that."],
      ],
    },
    {
      question: "What if it is asked for twice?",
      responses: [
        [repeat(b2b.make), sentence(b2b.make.description, "again")],
        [repeat(consumer.make), sentence(consumer.make.description, "again")],
        [repeat(upvio.make), sentence(upvio.make.description, "another")],
      ],
    },
    {
      question: "Which errors are there?",
      responses: [errorsOf(b2b), errorsOf(consumer), errorsOf(upvio)],
    },
    {
      question: "Which limits are there?",
      responses: [limitOf(b2b), limitOf(consumer), limitOf(upvio)],
    },
  ];
}

function repeat({ repeatable }: ConsoleOperation): string {
  return repeatable ? "It may be repeated." : "It is not safe to repeat.";
}

/** What either call is refused with, the limit aside. */
function errorsOf({ make, redeem }: LoadedSide): string[] {
  const rejections = [make, ...(redeem ? [redeem] : [])].flatMap(({ responses }) =>
    responses.filter(({ status }) => /^4/.test(status) && status !== "429"),
  );
  const meanings = new Map(
    rejections.map(({ status, description }) => [`${status}${description}`, { status, description }]),
  );
  return [...meanings.values()]
    .sort((a, b) => Number(a.status) - Number(b.status))
    .map(({ status, description }) => `\`${status}\`: ${description}`);
}

function limitOf({ make }: LoadedSide): string[] {
  const rejection = make.responses.find(({ status }) => status === "429");
  return [rejection ? `\`429\`: ${rejection.description}` : SILENT];
}
