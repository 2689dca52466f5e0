import { child, isObject, type JsonObject, objects } from "@linkwright/description/json";
import { resolvedObject } from "@linkwright/description/reference";

/** Texts for a client's template that say how it proves itself. */
export interface Credentials {
  /** The fields `headerName` and `header` of the runtime's `authorization`, as code. */
  authorization: string;
  /** First words of the documentation of `apiKey`: `An access token`. */
  what: string;
  /** Something that a person has to look at; undefined where the document says enough. */
  problem: string | undefined;
}

const BEARER = `header: (current) => \`Bearer \${current}\``;

/** Assumed of a provider of which nothing is known. */
export const UNKNOWN_CREDENTIALS: Omit<Credentials, "problem"> = { authorization: BEARER, what: "An API key" };

export function credentialsOf(document: JsonObject): Credentials {
  const schemes = child(child(document, "components"), "securitySchemes");
  const usable = namesInUse(document).map((name) => [name, resolvedObject(document, schemes[name])] as const);
  for (const [, scheme] of usable) {
    const found = credentialsFor(scheme);
    if (found) return { ...found, problem: undefined };
  }
  const [first] = usable;
  const problem = first
    ? `it asks for \`${first[0]}\` (${String(first[1].type ?? "unknown")}), which clients cannot send`
    : "it does not say how callers prove themselves";
  return { ...UNKNOWN_CREDENTIALS, problem: `${problem}: a bearer key is assumed` };
}

function credentialsFor(scheme: JsonObject): Omit<Credentials, "problem"> | undefined {
  const kind = String(scheme.scheme ?? "").toLowerCase();
  if (scheme.type === "oauth2" || scheme.type === "openIdConnect")
    return { authorization: BEARER, what: "An access token" };
  if (scheme.type === "http" && kind === "bearer") return { authorization: BEARER, what: "An API key or access token" };
  if (scheme.type === "http" && kind === "basic")
    return {
      authorization: `header: (current) => \`Basic \${btoa(current)}\``,
      what: "User and password as `user:password`",
    };
  if (scheme.type === "apiKey" && scheme.in === "header" && typeof scheme.name === "string") {
    const name = JSON.stringify(scheme.name.toLowerCase());
    const headerName = name === '"authorization"' ? "" : `headerName: ${name}, `;
    return { authorization: `${headerName}header: (current) => current`, what: "An API key" };
  }
  return undefined;
}

/** Names of security schemes: those that the document asks for first, then those of operations, then any. */
function namesInUse(document: JsonObject): string[] {
  const names = (security: unknown) => objects(security).flatMap((each) => Object.keys(each));
  const operations = Object.values(child(document, "paths"))
    .filter(isObject)
    .flatMap((item) => Object.values(item).filter(isObject))
    .flatMap(({ security }) => names(security));
  const byCount = [...new Set(operations)].sort(
    (a, b) => operations.filter((name) => name === b).length - operations.filter((name) => name === a).length,
  );
  const schemes = Object.keys(child(child(document, "components"), "securitySchemes"));
  return [...new Set([...names(document.security), ...byCount, ...schemes])].filter((name) => schemes.includes(name));
}
