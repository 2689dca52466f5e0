import type { Channel } from "@linkwright/description/document";
import type { ConsoleOperation } from "../catalogue/operation.ts";
import { field, minutes, responseField, SILENT } from "./described.ts";
import { type Fact, ROWS } from "./rows.ts";
import type { LoadedSide } from "./sides.ts";

/** A question and the paragraphs of each side. */
export interface Row {
  question: string;
  responses: string[][];
}

type Sides = readonly [b2b: LoadedSide, consumer: LoadedSide, upvio: LoadedSide];

/** Returns the magic links side by side, with the bounds, defaults, statuses and field descriptions of the specs. */
export function compare([b2b, consumer, upvio]: Sides): Row[] {
  return ROWS.map((row) => ({
    question: row.question,
    responses: [
      row.b2b.flatMap((fact) => paragraphs(fact, b2b)),
      row.consumer.flatMap((fact) => paragraphs(fact, consumer)),
      row.upvio.flatMap((fact) => paragraphs(fact, upvio)),
    ],
  }));
}

function paragraphs(fact: Fact, side: LoadedSide): string[] {
  if (fact.fact === "errors") return errorsOf(side);
  const operation = side[fact.role];
  if (!operation) return [SILENT];
  switch (fact.fact) {
    case "delivery":
      return [delivery(operation)];
    case "binding":
      return [binding(operation)];
    case "retry":
      return [retry(operation)];
    case "rateLimit":
      return [rateLimit(operation)];
    case "minutes":
      return [`${fact.label}: ${minutes(field(operation, fact.field))}.`];
    case "field":
      return [described(fact.field, field(operation, fact.field)?.description)];
    case "responseField":
      return [described(fact.path.join("."), responseField(operation, ...fact.path)?.description)];
    case "note":
      return [fact.text];
  }
}

function described(name: string, description: string | undefined): string {
  return description === undefined ? SILENT : `\`${name}\`: ${description}`;
}

const CHANNELS: Readonly<Record<Channel, string>> = { email: "email", sms: "SMS", whatsapp: "WhatsApp message" };

function delivery({ id, sends }: ConsoleOperation): string {
  return sends
    ? `\`${id}\`: the provider sends it by ${CHANNELS[sends]}.`
    : `\`${id}\`: you deliver it; the call sends nothing.`;
}

function binding(operation: ConsoleOperation): string {
  const name = Object.keys(operation.input.properties ?? {}).find((each) => each.endsWith("code_challenge"));
  return name === undefined ? "No field does that." : described(name, field(operation, name)?.description);
}

function retry({ repeatable, sends }: ConsoleOperation): string {
  if (repeatable) return "It is safe to retry.";
  return `It is not safe to retry: each call ${sends ? `sends another ${CHANNELS[sends]}` : "creates another link"}.`;
}

/** The rejections of either call, except for the rate limit. */
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

function rateLimit({ responses }: ConsoleOperation): string {
  const rejection = responses.find(({ status }) => status === "429");
  return rejection ? `\`429\`: ${rejection.description}` : SILENT;
}
