import type { ConsoleOperation } from "../catalogue/operation.ts";

/** How an API is called: by our client, and without it. */
export interface ClientFacts {
  /** What the client is imported from. */
  module: string;
  creator: string;
  /** What a program calls the client. */
  name: string;
  /** The environment variables that the client reads, and the snippets without it too. */
  baseUrl: string;
  credentials: { scheme: "basic"; user: string; password: string } | { scheme: "bearer"; token: string };
  /** Variables that fill parameters, by the client's option for them. */
  options: Readonly<Record<string, string>>;
}

const STYTCH = {
  name: "stytch",
  baseUrl: "STYTCH_BASE_URL",
  credentials: { scheme: "basic", user: "STYTCH_PROJECT_ID", password: "STYTCH_SECRET" },
  options: { projectId: "STYTCH_PROJECT_ID" },
} as const;

const CLIENTS: Readonly<Record<string, ClientFacts>> = {
  "stytch/b2b": { ...STYTCH, module: "@linkwright/stytch/b2b", creator: "createStytchB2BClient" },
  "stytch/consumer": { ...STYTCH, module: "@linkwright/stytch/consumer", creator: "createStytchConsumerClient" },
  "upvio/v1": {
    module: "@linkwright/upvio",
    creator: "createUpvioClient",
    name: "upvio",
    baseUrl: "UPVIO_BASE_URL",
    credentials: { scheme: "bearer", token: "UPVIO_API_KEY" },
    options: { businessId: "UPVIO_BUSINESS_ID" },
  },
};

/** Throws where an API was added and is not told of here. */
export function clientOf({ provider, api }: Pick<ConsoleOperation, "provider" | "api">): ClientFacts {
  const facts = CLIENTS[`${provider}/${api}`];
  if (!facts) throw new Error(`No snippets for ${provider}/${api}: say in snippets/client.ts how it is called.`);
  return facts;
}
