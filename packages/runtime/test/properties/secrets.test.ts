import {
  type ApiPromise,
  type ClientConfig,
  createClient,
  type Fetch,
  LinkwrightError,
  type RequestOptions,
} from "@linkwright/runtime";
import { createStytchB2BClient } from "@linkwright/stytch/b2b";
import { anyCharacter } from "@linkwright/testing/any-character";
import { createUpvioClient } from "@linkwright/upvio";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hostileResponses, responseIn, type SeenRequest } from "./hostile-responses.ts";
import { shown, textsOf } from "./texts.ts";

interface Methods {
  sessions: {
    get(input: { session_token: string }, options?: Options): ApiPromise<unknown>;
    authenticate(input: { session_token: string; magic_links_token: string }, options?: Options): ApiPromise<unknown>;
  };
  links: { redeem(input: { token: string; link: string }, options?: Options): ApiPromise<unknown> };
}
type Options = RequestOptions & { authorization?: { session_token?: string } };

function clientWith(settings: Partial<ClientConfig>, apiKey: string, fetch: Fetch) {
  return createClient<Methods, Record<string, never>>({
    creator: "clientWith",
    baseUrl: "https://api.example.com",
    defaultBaseUrl: "https://api.example.com",
    fetch,
    random: () => 0,
    retries: 1,
    authorization: {
      headers: { authorization: ["Basic", "project", "apiKey"] },
      values: { project: "project", apiKey },
    },
    operations: {
      "sessions.get": "GET /sessions?session_token",
      "sessions.authenticate": "POST /sessions/authenticate",
      "links.redeem": "POST:form /links/{token}",
    },
    pagination: {},
    optionHeaders: { "authorization.session_token": "X-Session" },
    secretInputs: ["session_token", "magic_links_token", "token", "link"],
    readError: (body) => (typeof body === "object" && body !== null ? body : {}),
    ...settings,
  });
}

// Long enough not to occur in a text by chance.
const sendable = fc.string({
  unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
  minLength: 14,
  maxLength: 40,
});
const wellFormed = fc.string({ unit: "grapheme", minLength: 14, maxLength: 40 }).filter((text) => text.trim() === text);
const secretText = fc.oneof(sendable, wellFormed);

type Secrets = readonly [apiKey: string, session: string, first: string, second: string];
const fourSecrets: fc.Arbitrary<Secrets> = fc.tuple(sendable, sendable, secretText, secretText);

/** Every character that some format spells differently, which random texts may omit. */
const sharp: Secrets = [
  `key:it's"quoted"\\%2F~`,
  `session'<&>"+/=\\()!*~`,
  `first it's "a" \\ é ☕ +%20~!`,
  `second\n'()*!~ "b"\\/?#&=🦊`,
];

/** Arguments of `fetch`, as text. */
async function seenBy(input: string | Request, init: RequestInit | undefined): Promise<SeenRequest> {
  const request = new Request(input, init);
  return { url: request.url, headers: Object.fromEntries(request.headers), body: await request.text() };
}

const operations = ["sessions.get", "sessions.authenticate", "links.redeem"] as const;

/** A call with this response, and every text that it produces. */
async function tellingCall(
  operation: (typeof operations)[number],
  situation: string,
  watched: boolean,
  [apiKey, session, first, second]: Secrets,
) {
  const texts: string[] = [];
  const tell = (...things: unknown[]) => {
    texts.push(...things.flatMap(textsOf));
  };
  const fetch: Fetch = async (input, init) => {
    const seen = await seenBy(input, init);
    return responseIn(situation)({ ...seen, body: asJson(seen) });
  };
  const hooks = { onRequest: tell, onResponse: tell, onRetry: tell };
  const logger = { debug: tell, info: tell, warn: tell, error: tell };
  const client = clientWith({ hooks, logger }, apiKey, fetch);
  if (watched) client.api.use({ onRequest: () => undefined });
  const options = { authorization: { session_token: session } };
  const call =
    operation === "sessions.get"
      ? client.sessions.get({ session_token: first }, options)
      : operation === "links.redeem"
        ? client.links.redeem({ token: first, link: second }, options)
        : client.sessions.authenticate({ session_token: first, magic_links_token: second }, options);
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  tell(error, call);
  return { client, error, texts };
}

describe("no text that a client, its errors, hooks or log lines give shows a secret", () => {
  const names = Object.keys(hostileResponses);

  const ways = operations.flatMap((operation) => [false, true].map((watched) => ({ operation, watched })));

  test.each(names)("after %s", async (situation) => {
    await fc.assert(
      fc.asyncProperty(fourSecrets, async (secrets) => {
        const [apiKey, session, first, second] = secrets;
        const calls = ways.map(async ({ operation, watched }) => {
          const { error, texts } = await tellingCall(operation, situation, watched, secrets);
          expect(error).toBeInstanceOf(LinkwrightError);
          const sent = operation === "sessions.get" ? [first] : [first, second];
          expect(shown(texts, [apiKey, btoa(`project:${apiKey}`), session, ...sent])).toBeUndefined();
        });
        await Promise.all(calls);
      }),
      { numRuns: 15, examples: [[sharp]] },
    );
  });

  test("nor does the client itself after a call", async () => {
    await fc.assert(
      fc.asyncProperty(fourSecrets, async (secrets) => {
        const { client } = await tellingCall("sessions.authenticate", "an error page", false, secrets);
        const texts = [client, client.api, client.sessions.authenticate].flatMap(textsOf);
        expect(shown(texts, [...secrets, btoa(`project:${secrets[0]}`)])).toBeUndefined();
      }),
      { numRuns: 50, examples: [[sharp]] },
    );
  });

  test("nor its beginning in a truncated text", async () => {
    const secrets: Secrets = [
      "0123456789abcdefghij",
      "klmnopqrstuvwxyzABCD",
      "EFGHIJKLMNOPQRSTUVWX",
      "YZ!0!1!2!3!4!5!6!7!8",
    ];
    for (let length = 0; length < 300; length += 3) {
      const { texts } = await tellingCall("sessions.authenticate", `a page after ${length} characters`, false, secrets);
      expect(
        shown(
          texts,
          secrets.map((secret) => secret.slice(0, 8)),
        ),
      ).toBeUndefined();
    }
  });
});

describe("neither a rejected nor a created client shows its credential", () => {
  const any = fc.oneof(
    secretText,
    fc.string({ unit: anyCharacter, minLength: 14 }),
    sendable.map((text) => `${text}\r\n`),
  );
  const creators = {
    stytch: (secret: string) => createStytchB2BClient({ projectId: "project-test-1", secret }),
    upvio: (apiKey: string) => createUpvioClient({ apiKey }),
    stytchLater: (secret: string) =>
      createStytchB2BClient({ projectId: "project-test-1", secret: () => secret, ...offline }),
  };
  const offline = { fetch: () => Promise.reject(new Error("offline")), retries: 0 };

  test.each(Object.keys(creators) as (keyof typeof creators)[])("%s", async (creator) => {
    const texts: string[] = [];
    await fc.assert(
      fc.asyncProperty(any, async (secret) => {
        texts.length = 0;
        try {
          const client = creators[creator](secret);
          if (creator === "stytchLater")
            await (client as ReturnType<typeof creators.stytch>).organizations.create({ organization_name: "A" });
          // All of a client's hundred methods are similar; checking one per property is enough.
          texts.push(
            JSON.stringify(client),
            ...Object.values(client).map((member) => JSON.stringify(member) ?? String(member)),
          );
        } catch (error) {
          texts.push(...textsOf(error));
        }
        expect(shown(texts, [secret, btoaOrNothing(`project-test-1:${secret}`)])).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});

function asJson({ body }: SeenRequest): string {
  if (body === "" || body.startsWith("{")) return body;
  return JSON.stringify(Object.fromEntries(new URLSearchParams(body)));
}

/** Base64 if possible; otherwise something that no text contains. */
function btoaOrNothing(text: string): string {
  return /^[\0-\u00ff]*$/.test(text) ? btoa(text) : "\u0000none";
}
