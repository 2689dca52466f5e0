import type { Schema } from "@linkwright/description/document";
import type { Operation } from "@linkwright/description/operation";
import { type Source, valuesOf } from "@linkwright/testing/arbitraries";
import fc, { type Arbitrary } from "fast-check";
import type { DescribedSandbox, Request } from "./described-sandbox.ts";

export interface Made extends Omit<Request, "text"> {
  /** Undefined if the operation has none. */
  body: unknown;
}

/** Valid requests of an operation, each with values that belong together. */
export function requestsOf(operation: Operation, sandbox: DescribedSandbox): Arbitrary<Made> {
  const named = operation.parameters.filter((each) => each.in === "path").map(({ name }) => name);
  return fc.nat({ max: 1000 }).chain((choice) => {
    const known = sandbox.about(named, choice);
    return requestsAbout(operation, { resolve: sandbox.resolve, known });
  });
}

function requestsAbout(operation: Operation, source: Source): Arbitrary<Made> {
  const parameters = (place: string, names: (name: string) => string = (name) => name) => {
    const those = operation.parameters.filter((each) => each.in === place);
    return fc.record(
      Object.fromEntries(those.map(({ name, schema }) => [name, parameterValues(place, names(name), schema)])),
      { requiredKeys: those.filter(({ required }) => required).map(({ name }) => name) },
    );
  };
  const parameterValues = (place: string, field: string, schema: Schema) => {
    const values = valuesOf(schema, source, field);
    // An empty or dotted segment is another path; a header has visible ASCII, and an empty one is absent.
    if (place === "path") return values.filter((value) => !/^\.*$/.test(String(value)));
    return place === "header" ? values.filter((value) => /^[!-~]+$/.test(String(value))) : values;
  };
  const media = mediaOf(operation);
  return fc.record({
    path: parameters("path"),
    query: parameters("query"),
    headers: fc.oneof(
      { weight: 3, arbitrary: fc.constant({}) },
      {
        weight: 1,
        arbitrary: parameters("header", (name) => (name.endsWith("JWT") ? "session_jwt" : "session_token")),
      },
    ) as Arbitrary<Record<string, string>>,
    body: media ? valuesOf(media.schema, source) : fc.constant(undefined),
  });
}

export function mediaOf({ body }: Operation) {
  return body && { type: body.contentType, schema: body.media.schema };
}

/** Returns the request with its body in the operation's media type. */
export function written(operation: Operation, made: Made): Request {
  const media = mediaOf(operation);
  const { body, ...rest } = made;
  if (!media) return rest;
  const form = media.type === "application/x-www-form-urlencoded";
  const text = form ? new URLSearchParams(body as Record<string, string>).toString() : JSON.stringify(body);
  return { ...rest, headers: { ...rest.headers, "content-type": media.type }, text };
}
