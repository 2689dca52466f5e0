import { isDeepStrictEqual } from "node:util";
import type { Schema } from "@linkwright/description/document";
import type { Operation } from "@linkwright/description/operation";
import { requestOf } from "@linkwright/description/request";
import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import type { DescribedApi } from "@linkwright/testing/described-api";
import { httpRequest } from "@linkwright/testing/http-request";

export const APIS = {
  b2b: "stytch/b2b",
  consumer: "stytch/consumer",
  upvio: "upvio/v1",
} as const;
export type ApiName = keyof typeof APIS;

/** The parts of a request: parameters as values, the body as sent. */
export interface Request {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  headers: Record<string, string>;
  text?: string;
}

export interface SandboxResponse {
  status: number;
  text: string;
  /** Mismatch between the response and the description; undefined if there is none. */
  problem: string | undefined;
}

/** The fields of one exchange, which belong together, such as an organization and its member. */
type Known = Map<string, unknown>;

/** Number of exchanges of each operation that are remembered. */
const REMEMBERED = 10;

/** A sandbox, one of its APIs, and the values that the API has returned so far. */
export class DescribedSandbox {
  readonly described: DescribedApi;
  readonly #api: ApiName;
  readonly #sandbox: Sandbox;
  readonly #known = new Map<string, Known[]>();
  readonly #always: Known;
  #emailed = 0;

  static async start(api: ApiName, described: DescribedApi): Promise<DescribedSandbox> {
    // Time is fixed and identifiers repeat, so that every run is the same.
    const sandbox = await startSandbox({ now: () => new Date("2026-04-15T12:00:00Z"), seed: 1 });
    return new DescribedSandbox(api, described, sandbox);
  }

  private constructor(api: ApiName, described: DescribedApi, sandbox: Sandbox) {
    this.described = described;
    this.#api = api;
    this.#sandbox = sandbox;
    const { projectId, businessId } = sandbox.credentials;
    this.#always = new Map([
      ["project_id", projectId],
      ["businessId", businessId],
    ]);
  }

  close(): Promise<void> {
    return this.#sandbox.close();
  }

  resolve = (schema: Schema): Schema => this.described.resolve(schema);

  /**
   * Returns values for a request on one object: from an exchange that had all given fields, or else from the last that had
   * each.
   */
  about(fields: readonly string[], choice: number): (field: string) => unknown {
    const all = [...this.#known.values()].flat();
    const exchanges = all.filter((each) => fields.every((field) => each.has(field)));
    const chosen = exchanges[choice % exchanges.length];
    return (field) =>
      this.#always.get(field) ?? chosen?.get(field) ?? all.findLast((each) => each.has(field))?.get(field);
  }

  /** Returns the path parameters that belong to the credentials. */
  credentialsInPath({ path }: Operation): Record<string, unknown> {
    return Object.fromEntries([...this.#always].filter(([name]) => path.includes(`{${name}}`)));
  }

  async send(operation: Operation, request: Request): Promise<SandboxResponse> {
    const { status, text } = await httpRequest(this.#url(operation, request), {
      method: operation.method,
      headers: { authorization: this.#authorization(), ...request.headers },
      ...(request.text !== undefined && { body: request.text }),
    });
    let problem: string | undefined;
    try {
      problem = this.described.responseProblem(operation, status, text);
    } catch {
      problem = `no JSON: ${text}`;
    }
    if (status < 300 && text !== "") this.#harvest(operation, request, JSON.parse(text));
    return { status, text, problem };
  }

  #url(operation: Operation, { path, query }: Request): string {
    const { target } = requestOf(this.described.description, { ...operation, body: undefined }, { ...path, ...query });
    return `${this.#sandbox.url}${this.described.basePath}${target}`;
  }

  #authorization(): string {
    const { apiKey, projectId, secret } = this.#sandbox.credentials;
    if (this.#api === "upvio") return `Bearer ${apiKey}`;
    return `Basic ${Buffer.from(`${projectId}:${secret}`).toString("base64")}`;
  }

  /** Remembers values by field name, Upvio's `id` by the parameter that accepts it, and emailed tokens and codes. */
  #harvest(operation: Operation, request: Request, body: unknown): void {
    if (isExample(operation, body)) return;
    const below = `${operation.path}/{`;
    const parameter = this.described.operations.find(({ path }) => path.startsWith(below))?.path.slice(below.length);
    const known: Known = new Map(Object.entries(request.path));
    collect(known, body, parameter?.replace(/\}.*/, "") ?? "id");
    for (const { token, code } of this.#sandbox.outbox.list().slice(this.#emailed)) {
      this.#emailed += 1;
      for (const field of TOKENS) if (token !== undefined) known.set(field, token);
      if (code !== undefined) known.set("code", code);
    }
    const earlier = this.#known.get(operation.id) ?? [];
    this.#known.set(operation.id, [...earlier, known].slice(-REMEMBERED));
  }
}

/** Stateless operations return examples, whose identifiers do not exist. */
function isExample({ responses }: Operation, body: unknown): boolean {
  const example = responses.find(({ status }) => status === "200")?.contents.get("application/json")?.example;
  return isDeepStrictEqual(example, body);
}

const TOKENS = ["token", "magic_links_token", "discovery_magic_links_token", "password_reset_token"];

function collect(known: Known, value: unknown, idName: string): void {
  if (typeof value !== "object" || value === null) return;
  for (const [name, each] of Object.entries(value)) {
    const field = name === "id" ? idName : name;
    if (typeof each === "object") collect(known, each, idName);
    else if (each !== "" && !known.has(field)) known.set(field, each);
  }
}
