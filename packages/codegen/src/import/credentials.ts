import { child, isObject, type JsonObject, objects } from "@linkwright/description/json";
import { resolvedObject } from "@linkwright/description/reference";
import { type CredentialPart, canBeOption, HEADER_NAME, headerOf, optionsOf } from "../provider/provider.ts";
import { camelCase, wordsOf } from "./words.ts";

/** Authentication of a provider's clients. */
export interface Credentials {
  /** Headers, all of which are sent. */
  credential: CredentialPart[];
  /** Options that the headers are built from, by name. */
  options: Record<string, { description: string; secret: boolean }>;
  /** Problem that someone has to look into; `undefined` if the document is sufficient. */
  problem: string | undefined;
}

const API_KEY = { description: "An API key", secret: true };

/** Assumed for a provider of which nothing is known. */
export const UNKNOWN_CREDENTIALS: Credentials = {
  credential: [{ scheme: "bearer", option: "apiKey" }],
  options: { apiKey: API_KEY },
  problem: undefined,
};

export function credentialsOf(document: JsonObject): Credentials {
  const schemes = child(child(document, "components"), "securitySchemes");
  const named = (names: readonly string[]) =>
    names.map((name) => ({ name, scheme: resolvedObject(document, schemes[name]) }));
  const wanted = requirementsOf(document, schemes).map(named);
  const any = Object.keys(schemes).map((name) => named([name]));
  return (
    firstFound(wanted, (together) => sent(together.map(({ scheme }) => scheme))) ??
    firstFound(wanted, partly) ??
    firstFound(any, (together) => sent(together.map(({ scheme }) => scheme))) ??
    assumed([...wanted, ...any][0]?.[0])
  );
}

/** A security scheme with its name. */
interface Named {
  name: string;
  scheme: JsonObject;
}

function firstFound(
  wanted: readonly Named[][],
  find: (together: Named[]) => Omit<Credentials, "problem"> | Credentials | undefined,
): Credentials | undefined {
  const [found] = wanted.flatMap((together) => find(together) ?? []);
  return found && { problem: undefined, ...found };
}

/** Returns the first scheme of a required set that can be sent, which is better than none. */
function partly(together: Named[]): Credentials | undefined {
  const [found] = together.flatMap(({ name, scheme }) => {
    const credentials = sent([scheme]);
    const others = together.filter((each) => each.name !== name).map((each) => `\`${each.name}\``);
    const problem = `it requires ${others.join(", ")} in addition to \`${name}\`, which clients cannot send`;
    return credentials ? [{ ...credentials, problem }] : [];
  });
  return found;
}

function assumed(first: Named | undefined): Credentials {
  const problem = first
    ? `it requires \`${first.name}\` (${String(first.scheme.type ?? "unknown")}), which clients cannot send`
    : "it does not state how callers authenticate";
  return { ...UNKNOWN_CREDENTIALS, problem: `${problem}: a bearer key is assumed` };
}

/** Returns the headers of schemes that are required together; `undefined` if one of them is not a header. */
function sent(schemes: readonly JsonObject[]): Omit<Credentials, "problem"> | undefined {
  const credential: CredentialPart[] = [];
  const options: Credentials["options"] = {};
  for (const scheme of schemes) {
    const taken = Object.keys(options);
    const alone = schemes.length === 1;
    const found = headerFor(scheme, (name) => (alone ? "apiKey" : freeName(name, taken)));
    const fills = (part: CredentialPart) => headerOf(part).toLowerCase();
    if (!found || credential.some((part) => fills(part) === fills(found.part))) return undefined;
    credential.push(found.part);
    for (const [index, option] of optionsOf(found.part).entries()) {
      const isUser = found.part.scheme === "basic" && index === 0;
      options[option] = { description: isUser ? "The username" : found.description, secret: !isUser };
    }
  }
  return { credential, options };
}

function headerFor(
  scheme: JsonObject,
  named: (name: string) => string,
): { part: CredentialPart; description: string } | undefined {
  const kind = String(scheme.scheme ?? "").toLowerCase();
  if (scheme.type === "oauth2" || scheme.type === "openIdConnect")
    return { part: { scheme: "bearer", option: named("accessToken") }, description: "An access token" };
  if (scheme.type === "http" && kind === "bearer")
    return { part: { scheme: "bearer", option: named("accessToken") }, description: "An API key or access token" };
  if (scheme.type === "http" && kind === "basic")
    return { part: { scheme: "basic", user: "user", password: "password" }, description: "The user's password" };
  if (scheme.type !== "apiKey" || scheme.in !== "header" || typeof scheme.name !== "string") return undefined;
  if (!HEADER_NAME.test(scheme.name)) return undefined;
  return { part: { scheme: "header", name: scheme.name, option: named(scheme.name) }, description: "An API key" };
}

/** Turns `X-App-Id` into `appId`. */
function freeName(header: string, taken: readonly string[]): string {
  const name = camelCase(wordsOf(header.replace(/^x-/i, "")));
  const usable = canBeOption(name) ? name : "apiKey";
  return taken.includes(usable) ? `${usable}${taken.length + 1}` : usable;
}

/**
 * Returns the sets of security schemes that are required together: those of the whole document, then those of most
 * operations.
 */
function requirementsOf(document: JsonObject, schemes: JsonObject): string[][] {
  const alternatives = (security: unknown) => objects(security).map((each) => Object.keys(each));
  const operations = Object.values(child(document, "paths"))
    .filter(isObject)
    .flatMap((item) => Object.values(item).filter(isObject))
    .flatMap(({ security }) => alternatives(security));
  const count = (names: string[]) => operations.filter((other) => other.join() === names.join()).length;
  const byCount = [...operations].sort((a, b) => count(b) - count(a));
  return [...alternatives(document.security), ...byCount].filter(
    (names) => names.length > 0 && names.every((name) => Object.hasOwn(schemes, name)),
  );
}
