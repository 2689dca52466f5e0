import { DescriptionError } from "./description-error.ts";
import type { Description, Schema } from "./document.ts";
import { FORM_TYPE, JSON_TYPE, jsonOf, mergedObject, type Operation, readOperations } from "./operation.ts";

/** An operation as a client's method: its input flat, its response one value. */
export interface Method extends Operation {
  /** path parameters, query parameters and body fields, in this order */
  input: readonly InputField[];
  /** the body takes fields that the description does not name */
  openInput: boolean;
  /** header parameters that a call option fills, by that option's name */
  headers: readonly { option: string; name: string; description: string; schema: Schema }[];
  /** what the method resolves to; undefined where no success has a body */
  response: Schema | undefined;
  /** a success without a body makes the method resolve to `undefined`, beside one that has a body */
  responseMayBeMissing: boolean;
  /** a success other than 204 has no body that is described: what comes is not read */
  unread: boolean;
}

export interface InputField {
  name: string;
  schema: Schema;
  description: string | undefined;
  required: boolean;
}

/** Methods whose flat input all goes into path and query. */
export const BODILESS: readonly string[] = ["GET", "DELETE", "HEAD"];

/** Bodies whose fields are a method's input. */
const FLAT = [JSON_TYPE, FORM_TYPE];

/** An operation as a method. Throws a `DescriptionError` where it cannot become one. */
export function methodOf(description: Description, operation: Operation): Method {
  const { id, method, path, body } = operation;
  const reject = (problem: string): never => {
    throw new DescriptionError(`${id} (${method} ${path}) cannot become a method: ${problem}`);
  };
  const parameters = operation.parameters.filter(({ rawOnly }) => rawOnly === undefined);
  const inPlace = (place: string) => parameters.filter((parameter) => parameter.in === place);
  if (inPlace("cookie").length > 0) reject("cookies are not supported.");
  for (const { name, option } of inPlace("header")) {
    if (option === undefined) reject(`say with \`x-client-option\` which option fills the header ${name}.`);
  }
  if (body && BODILESS.includes(method)) reject(`a ${method} has no body.`);
  if (body && !FLAT.includes(body.contentType)) reject("its body is neither JSON nor a form.");
  const schema = body && mergedObject(description, body.media.schema);
  if (schema && !schema.properties && schema.additionalProperties !== true)
    reject("its body must be an object with `properties`.");
  const input = [
    ...[...inPlace("path"), ...inPlace("query")].map(({ name, required, option, description, schema }) => ({
      name,
      schema,
      description: description === (schema.description ?? "") ? undefined : description,
      required: required && option === undefined,
    })),
    ...Object.entries(schema?.properties ?? {})
      .filter(([, field]) => !field.readOnly)
      .map(([name, field]) => ({
        name,
        schema: field,
        description: undefined,
        required: schema?.required?.includes(name) ?? false,
      })),
  ];
  const twice = input.find(({ name }, index) => input.findIndex((other) => other.name === name) !== index);
  if (twice) reject(`\`${twice.name}\` is the name of two inputs. Rename the parameter.`);
  return {
    ...operation,
    input,
    openInput: schema?.additionalProperties === true,
    headers: inPlace("header").map(({ name, option = name, description, schema }) => ({
      option,
      name,
      description,
      schema,
    })),
    ...successOf(operation, reject),
  };
}

/**
 * All methods of an API's client, sorted by id: operations marked `x-raw-only` have none. Throws a `DescriptionError` where another cannot
 * become one.
 */
export function readMethods(description: Description): Method[] {
  return readOperations(description)
    .filter(({ rawOnly }) => rawOnly === undefined)
    .map((operation) => methodOf(description, operation))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function successOf(
  { method, responses }: Operation,
  reject: (problem: string) => never,
): Pick<Method, "response" | "responseMayBeMissing" | "unread"> {
  const successes = responses.filter(({ status }) => status.startsWith("2"));
  if (successes.length === 0) reject("it has no 2xx answer.");
  const all = successes.map(({ status, contents }) => {
    const described = method !== "HEAD" && contents.size > 0;
    const schema = described ? (jsonOf(contents)?.schema ?? reject("its answer must be application/json.")) : undefined;
    return { status, schema };
  });
  const bodies = all.flatMap(({ schema }) => schema ?? []);
  const unread = all.some(({ status, schema }) => schema === undefined && status !== "204");
  if (bodies.length > 0 && unread) reject("one of its 2xx answers has a body and another than 204 has none.");
  return {
    response: bodies.length > 1 ? { anyOf: bodies } : bodies[0],
    responseMayBeMissing: bodies.length > 0 && bodies.length < all.length,
    unread,
  };
}
