import { expect, onTestFinished, test } from "vitest";
import {
  APIS,
  type ApiFacts,
  type CredentialHeader,
  PROVIDERS,
  type ProviderFacts,
} from "../../src/catalogue/provider-facts.ts";
import { clientOf } from "../../src/snippets/client.ts";
import { curlSnippet } from "../../src/snippets/curl.ts";
import { fetchSnippet } from "../../src/snippets/fetch.ts";
import { requestOf } from "../../src/snippets/request.ts";
import { interpolated, quoted } from "../../src/snippets/shell.ts";
import { typescriptSnippet } from "../../src/snippets/typescript.ts";
import { operationWith } from "../operation-with.ts";
import { operationOf } from "./operations.ts";

test("writes readable code of a call with path, body and a header", () => {
  const operation = operationOf("b2b", "organizations.update");
  const input = { organization_id: "a/b", organization_name: "Ada's", "X-Stytch-Member-Session": "session-1" };
  expect(typescriptSnippet(operation, input)).toMatchInlineSnapshot(`
    "import { createStytchB2BClient } from "@linkwright/stytch/b2b";

    const stytch = createStytchB2BClient();

    const response = await stytch.organizations.update({
      organization_id: "a/b",
      organization_name: "Ada's",
    }, {
      authorization: {
        session_token: "session-1",
      },
    });
    console.log(response);
    "
  `);
  expect(fetchSnippet(operation, input)).toMatchInlineSnapshot(`
    "const { STYTCH_PROJECT_ID, STYTCH_SECRET, STYTCH_BASE_URL = "https://test.stytch.com" } = process.env;

    const response = await fetch(\`\${STYTCH_BASE_URL}/v1/b2b/organizations/a%2Fb\`, {
      method: "PUT",
      headers: {
        authorization: \`Basic \${btoa(\`\${STYTCH_PROJECT_ID}:\${STYTCH_SECRET}\`)}\`,
        "X-Stytch-Member-Session": "session-1",
        "content-type": "application/json",
      },
      body: JSON.stringify({
        organization_name: "Ada's",
      }),
      redirect: "manual",
    });
    console.log(response.status, await response.text());
    "
  `);
  expect(curlSnippet(operation, input)).toMatchInlineSnapshot(`
    "curl -X PUT "\${STYTCH_BASE_URL:-https://test.stytch.com}/v1/b2b/organizations/a%2Fb" \\
      -u "$STYTCH_PROJECT_ID:$STYTCH_SECRET" \\
      -H 'X-Stytch-Member-Session: session-1' \\
      -H 'Content-Type: application/json' \\
      --data-raw '{
      "organization_name": "Ada'\\''s"
    }'
    "
  `);
});

test("writes readable code of a call that reads with a token as credentials", () => {
  const operation = operationOf("v1", "patients.list");
  const input = { limit: 5, offset: 0 };
  expect(typescriptSnippet(operation, input)).toMatchInlineSnapshot(`
    "import { createUpvioClient } from "@linkwright/upvio";

    const upvio = createUpvioClient();

    const response = await upvio.patients.list({
      limit: 5,
      offset: 0,
    });
    console.log(response);
    "
  `);
  expect(fetchSnippet(operation, input)).toMatchInlineSnapshot(`
    "const { UPVIO_API_KEY, UPVIO_BASE_URL = "https://api.upvio.com/v1", UPVIO_BUSINESS_ID } = process.env;

    const response = await fetch(\`\${UPVIO_BASE_URL}/businesses/\${UPVIO_BUSINESS_ID}/patients?limit=5&offset=0\`, {
      headers: {
        authorization: \`Bearer \${UPVIO_API_KEY}\`,
      },
    });
    console.log(response.status, await response.text());
    "
  `);
  expect(curlSnippet(operation, input)).toMatchInlineSnapshot(`
    "curl "\${UPVIO_BASE_URL:-https://api.upvio.com/v1}/businesses/$UPVIO_BUSINESS_ID/patients?limit=5&offset=0" \\
      -H "Authorization: Bearer $UPVIO_API_KEY"
    "
  `);
});

test("writes readable code of a call with a form", () => {
  const operation = operationOf("consumer", "m2m.token");
  const input = { grant_type: "client_credentials", client_id: "a b", client_secret: "c&d" };
  expect(typescriptSnippet(operation, input)).toMatchInlineSnapshot(`
    "import { createStytchConsumerClient } from "@linkwright/stytch/consumer";

    const stytch = createStytchConsumerClient();

    const response = await stytch.m2m.token({
      grant_type: "client_credentials",
      client_id: "a b",
      client_secret: "c&d",
    });
    console.log(response);
    "
  `);
  expect(fetchSnippet(operation, input)).toMatchInlineSnapshot(`
    "const { STYTCH_BASE_URL = "https://test.stytch.com", STYTCH_PROJECT_ID } = process.env;

    const response = await fetch(\`\${STYTCH_BASE_URL}/v1/public/\${STYTCH_PROJECT_ID}/oauth2/token\`, {
      method: "POST",
      headers: {
        "content-type": "application/x-www-form-urlencoded",
      },
      body: new URLSearchParams({
        grant_type: "client_credentials",
        client_id: "a b",
        client_secret: "c&d",
      }),
    });
    console.log(response.status, await response.text());
    "
  `);
  expect(curlSnippet(operation, input)).toMatchInlineSnapshot(`
    "curl "\${STYTCH_BASE_URL:-https://test.stytch.com}/v1/public/$STYTCH_PROJECT_ID/oauth2/token" \\
      -H 'Content-Type: application/x-www-form-urlencoded' \\
      --data-raw 'grant_type=client_credentials&client_id=a+b&client_secret=c%26d'
    "
  `);
});

test("writes readable code of a call without input or credentials", () => {
  const operation = operationWith({ method: "GET", security: [] });
  expect(typescriptSnippet(operation, {})).toMatchInlineSnapshot(`
    "import { createUpvioClient } from "@linkwright/upvio";

    const upvio = createUpvioClient();

    const response = await upvio.things.create();
    console.log(response);
    "
  `);
  expect(fetchSnippet(operation, {})).toMatchInlineSnapshot(`
    "const { UPVIO_BASE_URL = "https://api.example.com" } = process.env;

    const response = await fetch(\`\${UPVIO_BASE_URL}/things\`);
    console.log(response.status, await response.text());
    "
  `);
  expect(curlSnippet(operation, {})).toMatchInlineSnapshot(`
    "curl "\${UPVIO_BASE_URL:-https://api.example.com}/things"
    "
  `);
});

test("puts missing path parameters in braces, and disables curl's globbing", () => {
  const operation = operationWith({ method: "DELETE", path: "/a/{id}/{other}" });
  for (const id of [undefined, null, ""]) {
    expect(requestOf(operation, { id, other: "\0{id" }).url).toEqual([
      { variable: "UPVIO_BASE_URL", fallback: "https://api.example.com" },
      "/a/",
      "{id}",
      "/%00%7Bid",
    ]);
  }
  expect(curlSnippet(operation, { other: 7 })).toContain("curl -X DELETE --globoff ");
  expect(curlSnippet(operation, { id: "a[b]", other: 7 })).not.toContain("--globoff");
});

test("throws for input that our client rejects", () => {
  const operation = operationWith({ method: "GET", path: "/a/{id}" });
  const rejected: [unknown, string][] = [
    ["..", "things.create: id must not be a dot segment (. or ..)"],
    ["%2e", "things.create: id must not be a dot segment (. or ..)"],
    [{}, "things.create: id must be a string or a number"],
    ["\ud800", "things.create: id is not well-formed Unicode"],
  ];
  for (const [id, message] of rejected)
    for (const snippet of [typescriptSnippet, fetchSnippet, curlSnippet])
      expect(() => snippet(operation, { id })).toThrow(expect.objectContaining({ name: "InvalidInputError", message }));
  expect(() => curlSnippet(operation, { id: 1, q: { a: { b: 1 } } })).toThrow("things.create: q contains an object");
});

test("reads parameters of client options from the environment, unless they are set", () => {
  const option = { required: true, schema: {}, "x-client-option": "businessId" };
  const operation = operationWith({
    path: "/b/{businessId}",
    parameters: [
      { ...option, name: "businessId", in: "path" },
      { ...option, name: "for", in: "query" },
    ],
  });
  const business = { variable: "UPVIO_BUSINESS_ID" };
  expect(requestOf(operation, {}).url.slice(1)).toEqual(["/b/", business, "?for=", business, ""]);
  expect(requestOf(operation, { businessId: "b-1", for: "b-2" }).url.slice(1)).toEqual(["/b/b-1?for=b-2"]);
});

test("has no default base URL for an API without a server", () => {
  const operation = { ...operationWith({}), servers: [] };
  expect(requestOf(operation, {}).url[0]).toEqual({ variable: "UPVIO_BASE_URL", fallback: "" });
});

test.each(["GET", "HEAD", "DELETE"])("puts other fields of %s into the query, without a body", (method) => {
  const { url, body } = requestOf(operationWith({ method }), { name: "Ada's" });
  expect([url.at(-1), body]).toEqual(["/things?name=Ada%27s", undefined]);
});

test.each(["POST", "PUT", "PATCH"])("puts them into the body of %s", (method) => {
  const { url, body } = requestOf(operationWith({ method }), { name: "Ada", left: undefined });
  expect([url.at(-1), body]).toEqual([
    "/things",
    { kind: "json", contentType: "application/json", value: { name: "Ada" } },
  ]);
});

test("sets headers as call options of the client, by their described names", () => {
  const header = { in: "header" as const, schema: {} };
  const operation = operationWith({
    parameters: [
      { ...header, name: "X-Session", "x-client-option": "authorization.session_token" },
      { ...header, name: "X-Other", "x-client-option": "header.other" },
      { ...header, name: "X-Number", "x-client-option": "header.number" },
    ],
  });
  const input = { "X-Session": "a", "X-Other": "b", "X-Number": 1, name: "Ada" };
  const { headers, flatInput, body } = requestOf(operation, input);
  expect(headers).toEqual([
    { name: "X-Session", value: "a", option: "authorization.session_token" },
    { name: "X-Other", value: "b", option: "header.other" },
    { name: "X-Number", value: "1", option: "header.number" },
  ]);
  expect([flatInput, body]).toMatchObject([{ name: "Ada" }, { value: { name: "Ada" } }]);
  expect(typescriptSnippet(operation, { "X-Session": "a", "X-Other": "b" })).toContain(
    'upvio.things.create({}, {\n  authorization: {\n    session_token: "a",\n  },\n  header: {\n    other: "b",\n  },\n})',
  );
  expect(curlSnippet(operation, { "X-Session": " ", "X-Other": "b" })).toContain(
    "-H 'X-Session;' \\\n  -H 'X-Other: b' \\\n",
  );
});

test("writes JSON of another content type, and multipart bodies", () => {
  const sent = (type: string) =>
    operationWith({
      requestBody: { content: { [type]: { schema: { type: "object", properties: { a: {} } } } } },
      security: [],
    });
  const patch = sent("application/merge-patch+json");
  expect(fetchSnippet(patch, { a: 1 })).toContain('"content-type": "application/merge-patch+json",');
  expect(fetchSnippet(patch, { a: 1 })).toContain("body: JSON.stringify({\n    a: 1,\n  }),");
  const input = { a: ["@x", { b: '"\\;' }], c: null };
  const parts = sent("multipart/form-data");
  expect(fetchSnippet(parts, input)).toContain(`
const form = new FormData();
form.append("a", "@x");
form.append("a", new Blob(["{\\"b\\":\\"\\\\\\"\\\\\\\\;\\"}"], { type: "application/json" }));

const response = await fetch(\`\${UPVIO_BASE_URL}/things\`, {
  method: "POST",
  body: form,
});
`);
  expect(curlSnippet(parts, input)).toContain(
    `--form-string 'a=@x' \\\n  --form 'a="{\\"b\\":\\"\\\\\\"\\\\\\\\;\\"}";filename=blob;type=application/json'`,
  );
});

test("escapes the text of a path", () => {
  const path = "/a`$" + "{b}";
  expect(fetchSnippet(operationWith({ path }), {})).toContain("}/a\\`\\$" + "{b}`, {");
});

test("a shell reads texts literally and expands variables", () => {
  expect(quoted("it's")).toBe("'it'\\''s'");
  expect(interpolated([{ variable: "A" }, "/b c/", { variable: "D", fallback: "e" }])).toBe(`"$A/b c/\${D:-e}"`);
  for (const special of ['"', "$", "`", "\\", "!"]) {
    expect(interpolated([{ variable: "A" }, `x${special}y`, "z"])).toBe(`"$A"'x${special}y'"z"`);
    expect(interpolated([{ variable: "A" }, special])).toBe(`"$A"'${special}'`);
  }
});

test("writes many variables on one line each", () => {
  const url = `https://${"long.".repeat(20)}example.com`;
  const [start] = fetchSnippet(operationWith({ servers: [{ url }] }), {}).split(" = process.env;");
  expect(start).toBe(`const {\n  UPVIO_API_KEY,\n  UPVIO_BASE_URL = "${url}",\n}`);
});

test("writes a form with duplicate names as pairs", () => {
  const operation = operationOf("consumer", "m2m.token");
  expect(fetchSnippet(operation, { scope: ["a", "b"] })).toContain(
    'new URLSearchParams([["scope", "a"], ["scope", "b"]])',
  );
});

test("includes all keys that are required together, each in its header", () => {
  const headers: CredentialHeader[] = [
    { name: "X-App-Id", scheme: "", variables: ["ACME_APP_ID"] },
    { name: "X-Api-Key", scheme: "", variables: ["ACME_API_KEY"] },
  ];
  const acme = { name: "acme", baseUrl: "ACME_BASE_URL", headers, options: [] };
  const [all, providers] = [APIS as ApiFacts[], PROVIDERS as Record<string, ProviderFacts>];
  all.push({ provider: "acme", api: "v1", module: "@linkwright/acme", creator: "createAcmeClient" });
  providers["acme"] = acme;
  onTestFinished(() => {
    all.pop();
    delete providers["acme"];
  });
  const operation = { ...operationWith({ method: "GET" }), provider: "acme", api: "v1" };
  expect(typescriptSnippet(operation, {})).toContain("const acme = createAcmeClient();");
  expect(fetchSnippet(operation, {})).toMatchInlineSnapshot(`
    "const { ACME_APP_ID, ACME_API_KEY, ACME_BASE_URL = "https://api.example.com" } = process.env;

    const response = await fetch(\`\${ACME_BASE_URL}/things\`, {
      headers: {
        "x-app-id": ACME_APP_ID,
        "x-api-key": ACME_API_KEY,
      },
    });
    console.log(response.status, await response.text());
    "
  `);
  expect(curlSnippet(operation, {})).toMatchInlineSnapshot(`
    "curl "\${ACME_BASE_URL:-https://api.example.com}/things" \\
      -H "X-App-Id: $ACME_APP_ID" \\
      -H "X-Api-Key: $ACME_API_KEY"
    "
  `);
});

test("throws for an API that is not listed", () => {
  expect(() => clientOf({ provider: "acme", api: "v1" })).toThrow(/^Cannot generate snippets for acme\/v1: /);
});
