// Replaces `next dev`: calls the handlers in `app` as Next.js would.
import { createServer, type IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import * as authenticate from "./app/authenticate/route.ts";
import * as login from "./app/login/route.ts";
import * as logout from "./app/logout/route.ts";
import * as root from "./app/route.ts";
import { connection } from "./lib/connection.ts";
import { appUrl } from "./lib/session.ts";

type Handler = (request: Request) => Promise<Response>;

const routes: Record<string, Record<string, Handler>> = {
  "/": { ...root },
  "/login": { ...login },
  "/authenticate": { ...authenticate },
  "/logout": { ...logout },
};

async function handle(incoming: IncomingMessage): Promise<Response> {
  const { method = "GET", url = "/", headers } = incoming;
  const body = method === "GET" || method === "HEAD" ? null : (Readable.toWeb(incoming) as ReadableStream);
  const request = new Request(new URL(url, appUrl), {
    method,
    headers: headers as Record<string, string>,
    body,
    ...(body && { duplex: "half" }),
  });
  const handler = routes[new URL(request.url).pathname]?.[method];
  return handler ? handler(request) : new Response("Not found", { status: 404 });
}

await connection();
const server = createServer(async (incoming, outgoing) => {
  const response = await handle(incoming).catch((error: Error) => {
    console.error(error);
    return new Response("Internal server error", { status: 500 });
  });
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
});
server.listen(Number(process.env["PORT"] ?? 3000), () => console.log(`App:    ${appUrl}`));
