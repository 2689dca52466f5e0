import {
  closeAfterReading,
  cutOff,
  cutOffChunks,
  drip,
  fine,
  garbage,
  json,
  resetAfterReading,
  resetBeforeReading,
  response,
  silent,
  silentInBody,
} from "@linkwright/testing/faults/faults";
import type { Fault } from "@linkwright/testing/faults/faulty-server";

/** Expected result of a call: its data, or the fields of its error. */
type End = { data: unknown } | { error: Readonly<Record<string, unknown>> };

export interface Case {
  name: string;
  faults: readonly Fault[];
  /** Result of an idempotent call. */
  end: End;
  /** Number of attempts of such a call. */
  attempts: number;
  /** Result of a call that is not idempotent, if it differs. It is always made once. */
  sent?: End;
}

const thing = { data: { thing_id: "a" } };
const page = "<html><body>Bad gateway</body></html>";
const html = { "content-type": "text/html; charset=utf-8" };
const error = (name: string, fields: object = {}): End => ({ error: { name, ...fields } });

const connection: Case[] = [
  {
    name: "reset before the request was read",
    faults: [resetBeforeReading],
    end: error("ConnectionError"),
    attempts: 3,
  },
  { name: "reset after the request was read", faults: [resetAfterReading], end: error("ConnectionError"), attempts: 3 },
  { name: "closed without a response", faults: [closeAfterReading], end: error("ConnectionError"), attempts: 3 },
  { name: "no HTTP", faults: [garbage], end: error("ConnectionError"), attempts: 3 },
  { name: "silent before the headers", faults: [silent], end: error("TimeoutError", { timeoutMs: 200 }), attempts: 3 },
  { name: "silent in the body", faults: [silentInBody], end: error("TimeoutError", { timeoutMs: 200 }), attempts: 3 },
  { name: "slow drip", faults: [drip], end: error("TimeoutError", { timeoutMs: 200 }), attempts: 3 },
  { name: "body truncated", faults: [cutOff], end: error("ConnectionError"), attempts: 3 },
  { name: "body truncated between chunks", faults: [cutOffChunks], end: error("ConnectionError"), attempts: 3 },
  {
    name: "Content-Length that is no number",
    faults: [json(200, { thing_id: "a" }, { "content-length": "many" })],
    end: error("ConnectionError"),
    attempts: 3,
  },
  {
    name: "reset, then fine",
    faults: [resetAfterReading, fine],
    end: thing,
    attempts: 2,
    sent: error("ConnectionError"),
  },
  {
    name: "silent twice, then fine",
    faults: [silent, silent, fine],
    end: thing,
    attempts: 3,
    sent: error("TimeoutError"),
  },
  { name: "truncated, then fine", faults: [cutOff, fine], end: thing, attempts: 2, sent: error("ConnectionError") },
];

const unreadable = (fields: object = {}) => error("UnreadableResponseError", { status: 200, ...fields });
const responses: Case[] = [
  { name: "truncated JSON", faults: [response(200, '{"thing_id":"a', jsonType())], end: unreadable(), attempts: 1 },
  {
    name: "Content-Length below the body",
    faults: [json(200, { thing_id: "a" }, { "content-length": "9" })],
    end: unreadable(),
    attempts: 1,
  },
  { name: "HTML 200", faults: [response(200, page, html)], end: unreadable({ bodyStart: page }), attempts: 1 },
  { name: "HTML that says it is JSON", faults: [response(200, page, jsonType())], end: unreadable(), attempts: 1 },
  { name: "empty 200", faults: [response(200, "", jsonType())], end: unreadable(), attempts: 1 },
  {
    name: "invalid UTF-8",
    faults: [response(200, Buffer.from('{"thing_id":"\xff\xfe"}', "latin1"), jsonType())],
    end: unreadable(),
    attempts: 1,
  },
  { name: "204", faults: [response(204)], end: { data: undefined }, attempts: 1 },
  {
    name: "HTML 502",
    faults: [response(502, page, html)],
    end: error("ServerError", { status: 502, code: undefined, body: page }),
    attempts: 3,
  },
  {
    name: "HTML 502, then fine",
    faults: [response(502, page, html), fine],
    end: thing,
    attempts: 2,
    sent: error("ServerError", { status: 502 }),
  },
  { name: "500, then 200", faults: [json(500, {}), fine], end: thing, attempts: 2, sent: error("ServerError") },
  { name: "500 without a body", faults: [response(500)], end: error("ServerError", { status: 500 }), attempts: 3 },
  { name: "503 without Retry-After", faults: [json(503, {})], end: error("ServerError", { status: 503 }), attempts: 3 },
  { name: "504", faults: [json(504, {})], end: error("ServerError", { status: 504 }), attempts: 3 },
  { name: "408", faults: [json(408, {})], end: error("ApiError", { status: 408 }), attempts: 3 },
  { name: "501", faults: [json(501, {})], end: error("ServerError", { status: 501 }), attempts: 1 },
  { name: "400", faults: [json(400, { code: "bad" })], end: error("ValidationError", { code: "bad" }), attempts: 1 },
  {
    name: "401",
    faults: [json(401, { code: "who" })],
    end: error("AuthenticationError", { status: 401 }),
    attempts: 1,
  },
  { name: "403", faults: [json(403, {})], end: error("PermissionError", { status: 403 }), attempts: 1 },
  { name: "404", faults: [json(404, { message: "No." })], end: error("NotFoundError", { status: 404 }), attempts: 1 },
  { name: "409", faults: [json(409, {})], end: error("ConflictError", { status: 409 }), attempts: 1 },
  { name: "422", faults: [json(422, {})], end: error("ValidationError", { status: 422 }), attempts: 1 },
];

export const cases: Case[] = [...connection, ...responses];

function jsonType() {
  return { "content-type": "application/json" };
}
