/** Responses that a provider, a proxy or a custom `fetch` may build from a request that it saw in full. */
export interface SeenRequest {
  url: string;
  headers: Record<string, string>;
  body: string;
}

const everything = ({ url, headers, body }: SeenRequest) => `${url} ${JSON.stringify(headers)} ${body}`;
const unescaped = ({ url, headers, body }: SeenRequest) =>
  [decodeURIComponent(url), ...Object.values(headers), ...leaves(body)].join(" ");
const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  Response.json(body, { status, headers });
const page = (status: number, text: string) =>
  new Response(`<html>${text}</html>`, { status, headers: { "content-type": "text/html" } });

/** Responses or errors by name. */
export const hostileResponses: Readonly<Record<string, (seen: SeenRequest) => Response>> = {
  "an error whose message quotes the request": (seen) => json(400, { code: "bad", message: unescaped(seen) }),
  "an error that quotes its JSON": (seen) => json(422, { code: "bad", message: everything(seen) }),
  "an error that contains the request": (seen) => json(401, { seen, deep: [[{ seen, body: parsed(seen.body) }]] }),
  "an error whose code is a secret": (seen) => json(404, { code: unescaped(seen), requestId: unescaped(seen) }),
  "an error whose keys are secrets": (seen) => json(409, { [unescaped(seen)]: { [everything(seen)]: 1 } }),
  "an error whose headers are secrets": (seen) =>
    json(500, {}, { "x-request-id": headerText(unescaped(seen)), server: headerText(everything(seen)) }),
  "an error page": (seen) => page(502, unescaped(seen)),
  "an error page with the JSON": (seen) => page(502, everything(seen)),
  "a page": (seen) => page(200, unescaped(seen)),
  "a page with much before": pageAfter(170),
  "a page that quotes": (seen) => page(200, everything(seen)),
  "a text": (seen) => new Response(everything(seen)),
  "cut-off JSON": (seen) => new Response(JSON.stringify(seen).slice(0, -1)),
  "an odd content type": (seen) =>
    new Response("Hello", { headers: { "content-type": `text/plain; x="${headerText(unescaped(seen))}"` } }),
  "a redirect": (seen) =>
    new Response("", {
      status: 302,
      headers: { location: `https://example.com/${encodeURIComponent(everything(seen))}` },
    }),
  "a failure that quotes": (seen) => throwing(new TypeError(everything(seen))),
  "a failure that names": (seen) => throwing(new TypeError(`Headers: "${unescaped(seen)}" is invalid`)),
  "a failure whose cause quotes": (seen) =>
    throwing(new TypeError("fetch failed", { cause: new Error(unescaped(seen)) })),
  "a failure deep below": (seen) =>
    throwing(new TypeError("fetch failed", { cause: new Error("socket", { cause: new Error(unescaped(seen)) }) })),
  "a failure that holds the request": (seen) => throwing(Object.assign(new Error("failed"), { request: seen })),
  "a failure whose cause holds the request": (seen) =>
    throwing(new TypeError("fetch failed", { cause: Object.assign(new Error("socket"), { config: { seen } }) })),
  "a failure whose cause is the request": (seen) => throwing(new TypeError("fetch failed", { cause: seen })),
  "a failure with hidden fields": (seen) =>
    throwing(Object.defineProperty(new Error("failed"), "request", { value: seen, enumerable: false })),
  "many failures": (seen) => throwing(new AggregateError([new Error(unescaped(seen))], "all failed")),
  "a failure of a secret name and code": (seen) =>
    throwing(Object.assign(new Error("failed"), { name: unescaped(seen), code: unescaped(seen) })),
  "a text thrown": (seen) => throwing(unescaped(seen)),
  "an object thrown": (seen) => throwing({ seen }),
};

/** Returns the response of that name; `a page after … characters` accepts any number. */
export function responseIn(situation: string): (seen: SeenRequest) => Response {
  const [, length] = /^a page after (\d+) characters$/.exec(situation) ?? [];
  return length === undefined
    ? (hostileResponses[situation] as (seen: SeenRequest) => Response)
    : pageAfter(Number(length));
}

function pageAfter(length: number) {
  return (seen: SeenRequest) => page(200, "-".repeat(length) + unescaped(seen));
}

function throwing(error: unknown): never {
  throw error;
}

/** Returns the part of a text that a header can carry. */
function headerText(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/g, "").replaceAll('"', "'");
}

function parsed(body: string): unknown {
  return body === "" ? {} : JSON.parse(body);
}

function leaves(body: string): string[] {
  return Object.values(parsed(body) as object).map(String);
}
