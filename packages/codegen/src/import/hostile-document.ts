import type { JsonObject } from "@linkwright/description/json";

/** Each tries to leave the place that it is written into. `PWNED` shows where one did. */
// biome-ignore-start lint/suspicious/noTemplateCurlyInString: these are attempts to get out of a string
export const ATTEMPTS = [
  ...['"+PWNED()+"', "'+PWNED()+'", "`+PWNED()+`", "${PWNED}", "*/ PWNED(); /*", "*\\/ PWNED() /*", "\\", '\\"', "//"],
  ...[
    "\nPWNED()\n",
    "\r\nPWNED()",
    "\u2028PWNED()",
    "\u2029PWNED()",
    "// @ts-ignore",
    "@ts-expect-error",
    "@deprecated",
  ],
  ...["```\nPWNED\n```", "````", "`", "<!-- ", "-->", "<!-- /coverage -->", "<script>PWNED</script>", "![](x)"],
  ...["[PWNED](https://evil.example)", "](evil)", "|", "\\|", " | PWNED | ", "# PWNED", "@somebody", "a@b.example"],
  ...["https://evil.example", "- PWNED", "? PWNED", ": ", "&PWNED", "*PWNED", "!!js/function", "%PWNED", "---", "..."],
  ...[
    "../../PWNED",
    "/",
    "~",
    "~1",
    "%2e%2e",
    "#/PWNED",
    "\u0000",
    "\u001b[31m",
    "\u202e",
    "\ud800",
    "null",
    "1e3",
    "-",
  ],
  ...["constructor", "toString", "length", "日本", "größe", "a b", "=", ";", "{", "}", "{{name}}", "$&", " ", ""],
];
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: see above
/** A document with a text of the list in each place where a document has texts of its own. */
export function documentWith(texts: readonly string[]): JsonObject {
  let index = 0;
  const next = () => texts[index++ % texts.length] ?? "";
  /** Names have to differ, and not to be empty. */
  const name = () => `${next()}${index}`;
  const words = () => ({ title: next(), description: next() });
  const [schema, variant] = [name(), name()].map((each) => each.replaceAll("%", "")) as [string, string];
  const [scheme, header] = [name(), name()];
  const ref = (to: string) => ({ $ref: `#/components/schemas/${to.replaceAll("~", "~0").replaceAll("/", "~1")}` });
  const json = (value: object) => ({ "application/json": { schema: value, example: next() } });
  const [id, field] = [name().replaceAll(/[{}/?#\\\s]/g, ""), name()];
  return {
    openapi: "3.1.0",
    info: { title: next(), version: next(), description: next(), contact: { name: next() } },
    servers: [{ url: "https://api.toy.example" }],
    tags: [{ name: next(), description: next() }],
    security: [{ [scheme]: [next()] }],
    paths: {
      [`/things/{${id}}/${name().replaceAll(/[{}]/g, "")}`]: {
        post: {
          operationId: next(),
          tags: [next()],
          summary: next(),
          description: next(),
          externalDocs: { url: next(), description: next() },
          "x-client-option": next(),
          "x-sends": next(),
          parameters: [
            { name: id, in: "path", required: true, description: next(), schema: { type: "string" } },
            {
              name: name(),
              in: "query",
              description: next(),
              schema: { type: "string", enum: [next(), name()], default: next() },
            },
            { name: header, in: "header", description: next(), "x-client-option": next(), schema: { type: "string" } },
          ],
          requestBody: {
            description: next(),
            content: json({
              type: "object",
              required: [field],
              properties: {
                [field]: { type: "string", ...words(), enum: [next(), name()], example: next() },
                [name()]: { ...ref(schema), description: next() },
                constant: { const: next(), description: next() },
                described: { enum: ["a"], "x-enumDescriptions": { a: next(), [name()]: next() } },
                matched: { type: "string", pattern: next(), format: next(), examples: [next()] },
              },
            }),
          },
          responses: {
            "200": {
              description: next(),
              headers: { [name()]: { description: next(), schema: { type: "string" } } },
              content: json(ref(schema)),
            },
            default: { description: next(), content: { [`application/${name()}`]: { schema: ref(variant) } } },
          },
        },
      },
      "/plain": { get: { summary: next(), operationId: next(), responses: { "204": { description: next() } } } },
    },
    components: {
      securitySchemes: { [scheme]: { type: "apiKey", in: "header", name: next(), description: next() } },
      schemas: {
        [schema]: {
          ...words(),
          type: "object",
          properties: { kind: { type: "string" }, [name()]: ref(variant) },
          additionalProperties: { type: "string", description: next() },
          discriminator: { propertyName: "kind", mapping: { [name()]: ref(variant).$ref } },
          oneOf: [ref(variant)],
        },
        [variant]: { ...words(), type: "object", properties: { kind: { type: "string", const: next() } } },
      },
    },
  };
}
