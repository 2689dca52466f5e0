import { packedRequest } from "@linkwright/description/request";
import { DescribedApi } from "@linkwright/testing/described-api";
import { beforeAll, describe, expect, test } from "vitest";
import {
  type Case,
  defaultCases,
  hostileCases,
  KINDS,
  type Kind,
  mistypedCases,
  optionCases,
  randomCases,
} from "./cases.ts";
import type { Program } from "./programs.ts";
import { recordedPrograms } from "./recorded-programs.ts";
import type { Recorded } from "./recorder.ts";

const DESCRIPTIONS = {
  b2b: new DescribedApi("stytch/b2b"),
  consumer: new DescribedApi("stytch/consumer"),
  v1: new DescribedApi("upvio/v1"),
};

const described = [...defaultCases(), ...optionCases(), ...randomCases(1)];
const typed = [...described, ...hostileCases(15)];
const cases = [...typed, ...mistypedCases()];
const running = recordedPrograms();

const keyOf = (index: number, kind: Kind) => `${index}-${kind}`;

function programsOf(kind: Kind): Program[] {
  return cases.map(({ name, snippets }, index) => ({
    name: `${name}, ${kind}`,
    text: snippets[kind],
    environment: running.recorder.environment(keyOf(index, kind)),
  }));
}

test("compiles every TypeScript and JavaScript snippet", () => {
  const compiled = [...programsOf("typescript").slice(0, typed.length), ...programsOf("fetch")];
  expect(running.programs.typeErrors(compiled)).toEqual([]);
});

describe("run", () => {
  beforeAll(async () => {
    const [typescript, fetch, curl] = await Promise.all([
      running.programs.runModules(programsOf("typescript")),
      running.programs.runModules(programsOf("fetch")),
      running.programs.runCommands(programsOf("curl")),
    ]);
    expect([typescript, fetch, curl]).toEqual([[], [], ""]);
  });

  test("the three snippets send the same request once", () => {
    const differences = cases.flatMap(({ name, snippets }, index) => {
      const [ours, ...others] = KINDS.map((kind) =>
        (running.recorder.recorded.get(keyOf(index, kind)) ?? []).map(comparable),
      );
      return others.flatMap((other, at) =>
        ours?.length === 1 && JSON.stringify(other) === JSON.stringify(ours)
          ? []
          : [{ name, ours, other, snippet: snippets[KINDS[at + 1] ?? "curl"] }],
      );
    });
    expect(differences).toEqual([]);
  });

  test("the console sends the same request", () => {
    const { projectId, businessId } = running.recorder.credentials;
    const differences = described.flatMap(({ name, operation, input }, index) => {
      const known = operation.parameters.flatMap((each) =>
        each.name === "project_id"
          ? [[each.name, projectId]]
          : each.name === "businessId"
            ? [[each.name, businessId]]
            : [],
      );
      const { method, target, body } = packedRequest(operation, { ...Object.fromEntries(known), ...input });
      const { pathname, search } = new URL(`http://localhost${operation.provider === "upvio" ? "/v1" : ""}${target}`);
      const ours = { method, path: pathname + search, body: body ?? "" };
      const [request] = running.recorder.recorded.get(keyOf(index, "typescript")) ?? [];
      const theirs = request && { method: request.method, path: request.path, body: request.body };
      return JSON.stringify(ours) === JSON.stringify(theirs) ? [] : [{ name, ours, theirs }];
    });
    expect(differences).toEqual([]);
  });

  test("the request matches the operation's description", () => {
    const problems = described.flatMap(({ name, operation }, index) => {
      const request = running.recorder.recorded.get(keyOf(index, "typescript"))?.[0];
      const problem = request ? problemOf(operation, request) : "was not sent";
      return problem ? [`${name}: ${problem}`] : [];
    });
    expect(problems).toEqual([]);
  });
});

/** Normalizes a request: without whitespace of its body and the order of its headers. */
function comparable({ method, path, headers, body }: Recorded) {
  const json = headers["content-type"] === "application/json";
  const sorted = Object.entries(headers).sort(([one], [other]) => (one < other ? -1 : 1));
  return { method, path, headers: sorted, body: json ? JSON.stringify(JSON.parse(body)) : body };
}

function problemOf({ api, id, provider }: Case["operation"], { method, path, headers, body }: Recorded) {
  const description = DESCRIPTIONS[api as keyof typeof DESCRIPTIONS];
  const { pathname, searchParams } = new URL(path, "http://127.0.0.1");
  const operation = description.match(method, provider === "upvio" ? pathname.replace(/^\/v1/, "") : pathname);
  if (operation?.id !== id) return `reached ${operation?.id}`;
  return description.requestProblem(operation, searchParams, headers["content-type"] ?? "", body);
}
