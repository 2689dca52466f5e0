import { DescriptionError } from "./description-error.ts";
import type { Description, Schema } from "./document.ts";
import { FORM_TYPE, JSON_TYPE, jsonOf, mergedObject, type Operation, readOperations } from "./operation.ts";

/** An operation as a method of a client, with a flat input and a single response value. */
export interface Method extends Operation {
  /** Path parameters, query parameters and body fields, in this order. */
  input: readonly InputField[];
  /** `true` if the body accepts fields that are not described. */
  openInput: boolean;
  /** Header parameters and the call options that set them. */
  headers: readonly { option: string; name: string; description: string; schema: Schema }[];
  /** Schema of the result; `undefined` if no success has a body. */
  response: Schema | undefined;
  /** `true` if one success has a body and another has none, for which the method resolves to `undefined`. */
  responseMayBeMissing: boolean;
  /** `true` if a success other than 204 has no described body, so that its body is not read. */
  unread: boolean;
}

export interface InputField {
  name: string;
  schema: Schema;
  description: string | undefined;
  required: boolean;
}

/** HTTP methods whose flat input all goes into path and query. */
export const BODILESS: readonly string[] = ["GET", "HEAD"];

/** Content types of bodies whose fields are part of the flat input. */
const FLAT = [JSON_TYPE, FORM_TYPE];

/** Returns an operation as a method. Throws a `DescriptionError` if it cannot become one. */
export function methodOf(description: Description, operation: Operation): Method {
  const { id, method, path, body } = operation;
  const reject = (problem: string): never => {
    throw new DescriptionError(`${id} (${method} ${path}) cannot become a method: ${problem}`);
  };
  const parameters = operation.parameters.filter(({ rawOnly }) => rawOnly === undefined);
  const inPlace = (place: string) => parameters.filter((parameter) => parameter.in === place);
  if (inPlace("cookie").length > 0) reject("cookies are not supported.");
  for (const { name, option } of inPlace("header")) {
    if (option === undefined) reject(`specify with \`x-client-option\` which option sets the header ${name}.`);
  }
  if (body && BODILESS.includes(method)) reject(`a ${method} has no body.`);
  if (body && !FLAT.includes(body.contentType)) reject("its body must be JSON or a form.");
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
 * Returns all methods of an API's client, sorted by ID, without operations marked `x-raw-only`. Throws a `DescriptionError` if another
 * operation cannot become a method.
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
  if (successes.length === 0) reject("it has no 2xx response.");
  const all = successes.map(({ status, contents }) => {
    const described = method !== "HEAD" && contents.size > 0;
    const schema = described
      ? (jsonOf(contents)?.schema ?? reject("its response must be application/json."))
      : undefined;
    return { status, schema };
  });
  const bodies = all.flatMap(({ schema }) => schema ?? []);
  const unread = all.some(({ status, schema }) => schema === undefined && status !== "204");
  if (bodies.length > 0 && unread)
    reject("one of its 2xx responses has a body and another one, which is not 204, has none.");
  return {
    response: bodies.length > 1 ? { anyOf: bodies } : bodies[0],
    responseMayBeMissing: bodies.length > 0 && bodies.length < all.length,
    unread,
  };
}
