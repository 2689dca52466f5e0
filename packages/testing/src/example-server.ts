import { text } from "node:stream/consumers";
import type { DescribedApi } from "./described-api.ts";
import { startServer } from "./document-server.ts";

/**
 * Starts a server without state: it responds to each valid request with the example of the first success, so that every
 * operation can succeed without preparation. Anything else is a 400 with the reason.
 */
export async function startExampleServer(api: DescribedApi) {
  const { url, close } = await startServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    const operation = api.match(request.method ?? "", pathname.slice(api.basePath.length));
    const sent = await text(request);
    const problem = operation
      ? api.requestProblem(operation, searchParams, request.headers["content-type"] ?? "", sent)
      : "no such operation";
    const { status, body } =
      operation && !problem ? api.exampleResponse(operation) : { status: 400, body: { problem } };
    response.writeHead(status, body === undefined ? {} : { "content-type": "application/json" });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  });
  return { url: url + api.basePath, close };
}
