import type { IncomingMessage } from "node:http";

/**
 * Refuses what a page of another site can make a browser send. By the Host header: a name that an attacker's DNS leads here would make
 * the console part of their own site (DNS rebinding). By where the request comes from: what another site's page loads or sends.
 */
export function refusalOf({ headers, socket }: IncomingMessage): { status: number; message: string } | undefined {
  const own = ["127.0.0.1", "localhost"].map((name) => `${name}:${socket.localPort}`);
  if (!own.includes((headers.host ?? "").toLowerCase())) {
    return { status: 421, message: `The console answers to ${own.join(" and ")} only.` };
  }
  const { origin } = headers;
  const foreign =
    origin === undefined
      ? /^(cross-site|same-site)$/.test(String(headers["sec-fetch-site"])) && headers["sec-fetch-mode"] !== "navigate"
      : !own.includes(origin.toLowerCase().replace(/^http:\/\//, ""));
  return foreign ? { status: 403, message: "Another site's page may not use the console." } : undefined;
}
