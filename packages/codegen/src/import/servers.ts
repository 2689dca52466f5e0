import { child, type JsonObject, objects } from "@linkwright/description/json";
import { UserError } from "../command/main.ts";

/**
 * Returns the API's base URL according to the document, without a trailing slash. Relative URLs are resolved against
 * `from`.
 */
export function baseUrlOf(document: JsonObject, from: string): string {
  const [server] = objects(document.servers);
  const url = server && addressOf(server);
  const base = /^https?:/.test(from) ? from : undefined;
  // Parsed and serialized again, so that it contains nothing that could end a string of the generated code.
  const absolute = url !== undefined && URL.canParse(url, base) ? new URL(url, base) : undefined;
  if (!absolute || !/^https?:$/.test(absolute.protocol)) {
    const problem =
      url === undefined ? "names no server" : `names the server \`${url}\`, which is not an absolute http(s) URL`;
    throw new UserError(`The document ${problem}. Set the API's base URL with --base-url.`);
  }
  return absolute.href.replace(/\/+$/, "");
}

/** Returns a server's URL with the defaults of its variables filled in. */
function addressOf(server: JsonObject): string {
  const variables = child(server, "variables");
  return String(server.url ?? "").replaceAll(/\{([^{}]+)\}/g, (whole, name: string) =>
    String(child(variables, name).default ?? whole),
  );
}

/**
 * Reduces an operation's servers to its first, or to none if that is the API's. Returns what is wrong with the server, if
 * anything.
 */
export function ownServer(operation: JsonObject, baseUrl: string): string | undefined {
  const [server] = objects(operation.servers);
  delete operation.servers;
  if (!server) return undefined;
  const url = addressOf(server).replace(/\/+$/, "");
  if (url === baseUrl || url === "") return undefined;
  const absolute = URL.canParse(url, `${baseUrl}/`) ? new URL(url, `${baseUrl}/`).href.replace(/\/+$/, "") : url;
  operation.servers = [{ url: absolute, ...(server.description ? { description: server.description } : {}) }];
  return /^https:\/\/[^/{}?#]+(\/[^{}?#]*)?$/.test(absolute)
    ? undefined
    : `its own server is \`${absolute}\`, which is not an https URL.`;
}
