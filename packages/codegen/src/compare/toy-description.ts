/**
 * Returns a small API with one example of everything that a comparison examines. Each call returns a new object, which may
 * be changed.
 */
// biome-ignore lint/suspicious/noExplicitAny: tests change single properties of it
export function toyDescription(): any {
  return {
    openapi: "3.1.0",
    info: { title: "Toy", version: "1", description: "d" },
    servers: [{ url: "https://api.toy.example" }],
    security: [{ basic: [] }],
    paths: {
      "/things": {
        get: {
          operationId: "things.list",
          externalDocs: { url: "https://toy.example/list" },
          summary: "List",
          description: "Lists.",
          "x-repeatable": true,
          "x-pagination": { style: "cursor", cursor: "cursor", next: "next_cursor", items: "things" },
          parameters: [
            {
              name: "limit",
              in: "query",
              description: "l",
              schema: { type: "integer", minimum: 1, maximum: 100, default: 10 },
            },
            { name: "kind", in: "query", required: true, schema: { type: "string", enum: ["a", "b"] } },
          ],
          responses: {
            200: {
              description: "ok",
              content: {
                "application/json": {
                  schema: {
                    type: "object",
                    required: ["things"],
                    properties: {
                      things: { type: "array", items: { $ref: "#/components/schemas/Thing" } },
                      next_cursor: { type: ["string", "null"] },
                    },
                  },
                },
              },
            },
            400: { $ref: "#/components/responses/Bad" },
          },
        },
        post: {
          operationId: "things.create",
          externalDocs: { url: "https://toy.example/create" },
          summary: "Create",
          description: "Creates.",
          "x-repeatable": false,
          "x-pagination": "none",
          requestBody: {
            required: true,
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ThingInput" }, example: { name: "a" } },
            },
          },
          responses: {
            200: {
              description: "ok",
              content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
            },
            400: { $ref: "#/components/responses/Bad" },
          },
        },
      },
      "/things/{thing_id}": {
        delete: {
          operationId: "things.delete",
          externalDocs: { url: "https://toy.example/delete" },
          summary: "Delete",
          description: "Deletes.",
          "x-repeatable": true,
          "x-pagination": "none",
          parameters: [{ name: "thing_id", in: "path", required: true, schema: { type: "string" } }],
          responses: {
            200: {
              description: "ok",
              content: {
                "application/json": {
                  schema: { type: "object", required: ["thing_id"], properties: { thing_id: { type: "string" } } },
                },
              },
            },
            400: { $ref: "#/components/responses/Bad" },
          },
        },
      },
    },
    components: {
      securitySchemes: { basic: { type: "http", scheme: "basic" } },
      responses: {
        Bad: {
          description: "bad",
          content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } },
        },
      },
      schemas: {
        Error: { type: "object", required: ["code"], properties: { code: { type: "string" } } },
        Named: { type: "object", required: ["name"], properties: { name: { type: "string", description: "n" } } },
        ThingInput: {
          type: "object",
          required: ["name"],
          properties: {
            name: { type: "string" },
            size: { type: "integer", minimum: 1, maximum: 10 },
            color: { anyOf: [{ type: "string", enum: ["red", "blue"] }, { type: "string" }] },
            mode: { type: "string", enum: ["x", "y"] },
            when: { type: "string", format: "date-time" },
            note: { type: ["string", "null"] },
          },
        },
        Thing: {
          allOf: [
            { $ref: "#/components/schemas/Named" },
            {
              type: "object",
              required: ["thing_id", "status"],
              properties: {
                thing_id: { type: "string" },
                size: { type: "integer" },
                color: { anyOf: [{ type: "string", enum: ["red", "blue"] }, { type: "string" }] },
                status: { type: "string", enum: ["on", "off"] },
                when: { type: "string", format: "date-time" },
                owner: { type: "object", properties: { email: { type: "string" } } },
              },
            },
          ],
        },
      },
    },
  };
}
