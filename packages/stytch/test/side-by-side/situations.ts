import { inspect } from "node:util";
import { fine, resetAfterReading, response, silent, silentInBody } from "@linkwright/testing/faults/faults";
import { type Fault, FaultyServer } from "@linkwright/testing/faults/faulty-server";
import { type Contender, SECRET, SENT_SECRET, SESSION_TOKEN, type Setup } from "./contenders.ts";

export interface Verdict {
  safe: boolean;
  /** Description of what happened. */
  what: string;
}

export interface Situation {
  title: string;
  run(create: (setup: Setup) => Contender): Promise<Verdict>;
}

const ORGANIZATION = "organization-1";
const TIMEOUT_MS = 100;
const PATIENCE_MS = 1_000;
const WAITING = Symbol("still waiting");

const safe = (what: string): Verdict => ({ safe: true, what });
const unsafe = (what: string): Verdict => ({ safe: false, what });

/** Runs `use` with a server and closes it afterwards. */
async function withServer<T>(fault: Fault, use: (server: FaultyServer) => Promise<T>): Promise<T> {
  const server = new FaultyServer([fault]);
  await server.listen();
  return use(server).finally(() => server.close());
}

/** Returns the result of a call, or `WAITING` if it takes too long. */
async function endOf(call: () => Promise<unknown>): Promise<{ value: unknown } | { error: Error } | typeof WAITING> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<typeof WAITING>((resolve) => {
    timer = setTimeout(() => resolve(WAITING), PATIENCE_MS);
  });
  const end = (async () => call())().then(
    (value) => ({ value }),
    (error: Error) => ({ error }),
  );
  return Promise.race([end, patience]).finally(() => clearTimeout(timer));
}

function path(title: string, member_id: string | undefined): Situation {
  return {
    title,
    run: (create) =>
      withServer(fine, async (server) => {
        const input = { organization_id: ORGANIZATION, ...(member_id !== undefined && { member_id }) };
        const end = await endOf(() => create({ baseUrl: server.url }).deleteMember(input));
        const [request] = server.received;
        if (!request) {
          return safe(`rejected: ${end !== WAITING && "error" in end ? end.error.message : "nothing was sent"}`);
        }
        const sent = `sends \`${request.method} ${request.target}\``;
        const segment = decodeURIComponent(request.target.split("/")[6] ?? "");
        return request.target.split("/").length === 7 && segment !== "" && segment === member_id
          ? safe(sent)
          : unsafe(sent);
      }),
  };
}

function silence(title: string, fault: Fault): Situation {
  return {
    title,
    run: (create) =>
      withServer(fault, async ({ url }) => {
        const end = await endOf(() => create({ baseUrl: url, timeoutMs: TIMEOUT_MS }).authenticate());
        if (end === WAITING) return unsafe("still waiting after 1 s");
        return "error" in end ? safe(`ends with a \`${end.error.name}\``) : unsafe("responds");
      }),
  };
}

const redirect: Situation = {
  title: "The API redirects to another origin",
  run: (create) =>
    withServer(fine, (elsewhere) =>
      withServer(response(307, "", { location: `${elsewhere.url}/` }), async ({ url }) => {
        const input = { organization_id: ORGANIZATION, member_id: "member-1" };
        const end = await endOf(() => create({ baseUrl: url }).deleteMember(input));
        const [request] = elsewhere.received;
        if (!request) return safe(`ends with a \`${end !== WAITING && "error" in end ? end.error.name : "result"}\``);
        const session = request.headers["x-stytch-member-session"] === SESSION_TOKEN;
        return unsafe(`follows${session ? ", and sends the member's session" : ""}`);
      }),
    ),
};

/** Checks printed output for secrets. */
function printed(...things: unknown[]): Verdict {
  const text = things.map((thing) => inspect(thing, { depth: null }) + JSON.stringify(thing)).join("\n");
  const shown = Object.entries({
    "the Authorization header": SENT_SECRET,
    "the secret": SECRET,
    "the session token": SESSION_TOKEN,
  })
    .filter(([, secret]) => text.includes(secret))
    .map(([name]) => name);
  return shown.length > 0 ? unsafe(`shows ${shown.join(" and ")}`) : safe("shows no secret");
}

const printedClient: Situation = {
  title: "The client is printed",
  run: async (create) => printed(create({ baseUrl: "https://test.stytch.com" }).client),
};

const printedError: Situation = {
  title: "The error of a broken connection is printed",
  run: (create) =>
    withServer(resetAfterReading, async ({ url }) => {
      const end = await endOf(() => create({ baseUrl: url }).authenticate());
      return printed(end !== WAITING && "error" in end ? end.error : end);
    }),
};

const printedRequest: Situation = {
  title: "A middleware prints the request",
  run: (create) =>
    withServer(resetAfterReading, async ({ url }) => {
      const { watch, authenticate } = create({ baseUrl: url });
      if (!watch) return safe("has no middleware");
      const seen: unknown[] = [];
      watch((request) => seen.push(inspect(request, { depth: null })));
      await endOf(authenticate);
      return printed(...seen);
    }),
};

const brokenCredential: Situation = {
  title: "The credential was pasted with a line break",
  run: (create) =>
    withServer(fine, async ({ url }) => {
      const end = await endOf(() => create({ baseUrl: url, secret: `${SECRET}\n${SECRET}` }).authenticate());
      if (end === WAITING || !("error" in end)) return unsafe("sends it");
      const verdict = printed(end.error);
      return { ...verdict, what: `error ${verdict.what}` };
    }),
};

const proxyPage: Situation = {
  title: "A proxy returns 502 with an HTML page",
  run: (create) =>
    withServer(response(502, "<html>Bad gateway</html>", { "content-type": "text/html" }), async ({ url }) => {
      const end = await endOf(() => create({ baseUrl: url }).authenticate());
      if (end === WAITING || !("error" in end)) return safe("gives status and page");
      const reported = `\`${end.error.name}: ${end.error.message}\``;
      return end.error.message.includes("502") ? safe(reported) : unsafe(reported);
    }),
};

export const situations: Situation[] = [
  path("`members.delete` with the member `..`", ".."),
  path("`members.delete` with an empty member", ""),
  path("`members.delete` without a member", undefined),
  silence("The server sends nothing, time limit 100 ms", silent),
  silence("The server stops in the middle of the body, time limit 100 ms", silentInBody),
  redirect,
  printedClient,
  printedError,
  printedRequest,
  brokenCredential,
  proxyPage,
];
