import type { ConsoleOperation } from "../src/catalogue/operation.ts";

const BODILESS = ["GET", "HEAD", "DELETE"];

/** An operation of an API that there is, with nothing but what is given. */
export function operationWith(own: Partial<ConsoleOperation>): ConsoleOperation {
  return {
    provider: "upvio",
    api: "v1",
    id: "things.create",
    method: "POST",
    path: "/things",
    tag: "Things",
    summary: "Create a thing",
    deprecated: false,
    title: "Toy",
    description: "Creates a thing.",
    docsUrl: "https://example.com/docs",
    repeatable: false,
    public: false,
    servers: [{ url: "https://api.example.com", description: "" }],
    parameters: [],
    responses: [],
    ...(BODILESS.includes(own.method ?? "POST")
      ? {}
      : { body: { contentType: "application/json", required: true, schema: {} } }),
    ...own,
  };
}
