import { child, type JsonObject, objects } from "@linkwright/description/json";
import { UserError } from "../command/main.ts";

/** Where the document says that the API is served, without a slash at its end. `from` is what relative addresses are relative to. */
export function baseUrlOf(document: JsonObject, from: string): string {
  const [server] = objects(document.servers);
  const url = server && addressOf(server);
  const base = /^https?:/.test(from) ? from : undefined;
  // Read and written anew, so that nothing is left in it that could end the text of a program.
  const absolute = url !== undefined && URL.canParse(url, base) ? new URL(url, base) : undefined;
  if (!absolute || !/^https?:$/.test(absolute.protocol)) {
    const said = url === undefined ? "names no server" : `names the server \`${url}\`, which is no address`;
    throw new UserError(`The document ${said}. Say with --base-url where the API is served.`);
  }
  return absolute.href.replace(/\/+$/, "");
}

/** A server's address with its variables' defaults in place. */
function addressOf(server: JsonObject): string {
  const variables = child(server, "variables");
  return String(server.url ?? "").replaceAll(/\{([^{}]+)\}/g, (whole, name: string) =>
    String(child(variables, name).default ?? whole),
  );
}

/** Leaves an operation the one server that it is served by where that is not the API's. Returns what is wrong with it. */
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
    : `its own server is \`${absolute}\`, which is no https address.`;
}
