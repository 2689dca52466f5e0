import type { Schema } from "@linkwright/description/document";
import type { Operation } from "@linkwright/description/operation";
import { responseTo } from "@linkwright/description/operation";
import { DescribedApi } from "@linkwright/testing/described-api";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { APIS, type ApiName, DescribedSandbox, type Request } from "./described-sandbox.ts";
import { type Made, mediaOf, requestsOf, written } from "./requests.ts";
import { violationsOf } from "./violations.ts";

const seed = 20_260_415;
const FORM = "application/x-www-form-urlencoded";

describe.each(Object.keys(APIS) as ApiName[])("%s", (api) => {
  let sandbox: DescribedSandbox;
  const described = new DescribedApi(APIS[api]);
  const idsOf = (operations: Operation[]) => operations.map(({ id }) => id);

  beforeAll(async () => {
    sandbox = await DescribedSandbox.start(api, described);
  });
  afterAll(() => sandbox.close());

  /** By operation. A rejected request changes nothing, so all tests can use one request. */
  const fittings = new Map<string, Made>();

  function fitting(operation: Operation): Made {
    const made = fittings.get(operation.id) ?? largestOf(operation);
    fittings.set(operation.id, made);
    return made;
  }

  /** A valid request with as many fields as the generator produces. */
  function largestOf(operation: Operation): Made {
    const made = fc.sample(requestsOf(operation, sandbox), { numRuns: 30, seed });
    const size = ({ body }: { body: unknown }) => JSON.stringify(body ?? "").length;
    const largest = made.reduce((most, each) => (size(each) > size(most) ? each : most));
    // The resource in the path must exist if it is looked up before the rest is read.
    const path = { ...largest.path, ...sandbox.credentialsInPath(operation) };
    return { ...largest, path };
  }

  async function expectRejected(operation: Operation, request: Request, what: string, status = 400) {
    const response = await sandbox.send(operation, request);
    expect({ what, ...response }).toMatchObject({ what, status, problem: undefined });
  }

  test.each(idsOf(described.operations.filter((each) => each.body)))("%s rejects an invalid body", async (id) => {
    const operation = described.find(id);
    const made = fitting(operation);
    const media = mediaOf(operation);
    const fits = written(operation, made);
    const url = new URLSearchParams();
    let tried = 0;
    for (const { what, body } of violationsOf(media?.schema ?? {}, made.body, sandbox.resolve)) {
      if (media?.type === FORM && !isFlat(body)) continue;
      const { text = "" } = written(operation, { ...made, body });
      if (!described.requestProblem(operation, url, media?.type ?? "", text)) continue;
      tried += 1;
      await expectRejected(operation, { ...fits, text }, what);
    }
    expect(tried).toBeGreaterThan(0);
  });

  test.each(idsOf(described.operations.filter((each) => each.body)))(
    "%s rejects a body of another type",
    async (id) => {
      const operation = described.find(id);
      const fits = written(operation, fitting(operation));
      const { "content-type": _, ...headers } = fits.headers;
      const other = fits.headers["content-type"] === FORM ? "application/json" : FORM;
      for (const type of ["text/plain", "multipart/form-data; boundary=x", "application/octet-stream", other]) {
        await expectRejected(operation, { ...fits, headers: { ...headers, "content-type": type } }, type);
      }
      await expectRejected(operation, { ...fits, headers }, "no content type");
      if (other === "application/json") return;
      for (const text of ["{", '{"a":1,}', "\u0000", "[]", "[{}]", '"text"', "1", "true", "null", `${fits.text}}`]) {
        await expectRejected(operation, { ...fits, text }, text);
      }
    },
  );

  const parameters = described.operations.flatMap((operation) =>
    operation.parameters.flatMap((parameter) => {
      const schema = described.resolve(parameter.schema);
      return parameter.in === "header"
        ? []
        : wrongTexts(schema, parameter.in).map((text) => ({ operation, parameter, text }));
    }),
  );
  const cases = parameters.map(
    ({ operation, parameter, text }) => [operation.id, parameter.in, parameter.name, text] as const,
  );
  if (cases.length > 0) {
    test.each(cases)("%s rejects the %s parameter %s that is %s", async (id, place, name, text) => {
      const operation = described.find(id);
      const fits = written(operation, fitting(operation));
      // The business is checked first; and without a described 400, an invalid path is a 404.
      const status = name in sandbox.credentialsInPath(operation) || !responseTo(operation, 400) ? 404 : 400;
      const spoilt = { ...fits[place as "path" | "query"], [name]: text };
      await expectRejected(operation, { ...fits, [place]: spoilt }, text, status);
    });
  }

  const needed = described.operations.flatMap((operation) =>
    operation.parameters
      .filter((each) => each.in === "query" && each.required)
      .map(({ name }) => [operation.id, name] as const),
  );
  if (needed.length > 0) {
    test.each(needed)("%s rejects a query without %s", async (id, name) => {
      const operation = described.find(id);
      const fits = written(operation, fitting(operation));
      const { [name]: _, ...query } = fits.query;
      await expectRejected(operation, { ...fits, query }, `${name} is missing`);
    });
  }
});

function isFlat(body: unknown): boolean {
  return typeof body === "object" && body !== null && Object.values(body).every((value) => typeof value === "string");
}

/** Returns texts that are invalid for a parameter of this schema. */
function wrongTexts(schema: Schema, place: string): string[] {
  const { type, format, minimum, maximum } = schema;
  const texts: string[] = [];
  if (type === "integer") texts.push("text", "1.5", "");
  if (minimum !== undefined) texts.push(String(minimum - 1));
  if (maximum !== undefined) texts.push(String(maximum + 1));
  if (type === "boolean") texts.push("maybe", "1", "");
  if (type === "object") texts.push("text");
  if (format) texts.push(`no ${format}`);
  return place === "path" ? texts.filter((text) => text !== "") : texts;
}
