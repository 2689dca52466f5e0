// node --import record.mjs: appends the requests to sandboxes of this process and their responses to a file of its own in
// the folder LINKWRIGHT_TRAFFIC, one line for each exchange: a HAR entry without the origin of its URL. Plain JavaScript,
// since every process that a test starts inherits it, with any version of Node.
import diagnostics from "node:diagnostics_channel";
import { appendFileSync } from "node:fs";
import http from "node:http";
import { syncBuiltinESMExports } from "node:module";
import path from "node:path";

// A process that was started with its own environment may have NODE_OPTIONS only.
const { LINKWRIGHT_TRAFFIC: folder } = process.env;
if (folder) recordInto(path.join(folder, `${process.pid}.ndjson`));

function recordInto(file) {
  const sandboxes = new WeakSet();

  // Tests also start other servers, so those of the sandbox are recognized by the code that creates them.
  const { createServer } = http;
  http.createServer = (...parameters) => {
    const server = createServer(...parameters);
    if (/packages[\\/]sandbox[\\/](src|dist)/.test(new Error().stack)) sandboxes.add(server);
    return server;
  };
  syncBuiltinESMExports();

  diagnostics.subscribe("http.server.request.start", ({ request, response, server }) => {
    if (!sandboxes.has(server) || !request.url.startsWith("/v1/")) return;
    if (globalThis[Symbol.for("linkwright.unrecorded")]?.has(request.headers.host)) return; // as in unrecorded.ts
    const asked = [];
    const { emit } = request;
    request.emit = function (event, ...values) {
      if (event === "data") asked.push(values[0]);
      return emit.call(this, event, ...values);
    };
    let responded = "";
    const { end } = response;
    response.end = function (text, ...rest) {
      responded = text ?? "";
      return end.call(this, text, ...rest);
    };
    response.once("finish", () => {
      const exchange = entry(request, Buffer.concat(asked).toString(), response, responded);
      appendFileSync(file, `${JSON.stringify(exchange)}\n`);
    });
  });
}

function entry(request, asked, response, responded) {
  const { method, url, headers } = request;
  const postData = asked === "" ? {} : { postData: { mimeType: headers["content-type"] ?? "", text: asked } };
  return {
    request: { method, url, headers: listed(headers), ...postData },
    response: {
      status: response.statusCode,
      headers: listed(response.getHeaders()),
      content: { mimeType: response.getHeader("content-type"), text: responded },
    },
  };
}

const listed = (headers) => Object.entries(headers).map(([name, value]) => ({ name, value: String(value) }));
