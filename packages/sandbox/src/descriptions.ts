import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** An OpenAPI 3.1 document, as far as the sandbox reads it. */
export interface Description {
  readonly paths: Readonly<Record<string, PathItem>>;
}

interface PathItem {
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly [method: string]: unknown;
}

interface Reference {
  readonly $ref: string;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly style?: string;
  readonly schema: Schema;
}

export interface Schema {
  readonly type?: string | readonly string[];
  readonly [keyword: string]: unknown;
}

interface Media {
  readonly content?: Readonly<Record<string, { readonly schema: Schema; readonly example?: unknown }>>;
}

interface OperationObject {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: Media;
  readonly responses: Readonly<Record<string, Media | Reference>>;
}

/** A part of the description and its JSON pointer there, by which the validator finds its schemas. */
interface Located<Part> {
  readonly pointer: string;
  readonly part: Part;
}

/** One operation, its references followed. */
export interface DescribedOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Located<Parameter>[];
  /** What its body is sent as, and the pointer of the schema. */
  readonly body: { readonly type: string; readonly pointer: string } | undefined;
  /** By status. */
  readonly answers: ReadonlyMap<number, Located<Media>>;
}

// Read from disk rather than imported: JSON modules need an import attribute that Node 20 warns about and CommonJS has not.
const require = createRequire(import.meta.url);

/** The description of an API, by the name under which its types package exports it. */
export function readDescription(
  specifier:
    | "@linkwright/stytch-types/b2b/openapi.json"
    | "@linkwright/stytch-types/consumer/openapi.json"
    | "@linkwright/upvio-types/v1/openapi.json",
): Description {
  return JSON.parse(readFileSync(require.resolve(specifier), "utf8")) as Description;
}

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

/** Every operation of a description. */
export function operationsOf(description: Description): DescribedOperation[] {
  return Object.entries(description.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method] as OperationObject | undefined;
      return operation ? [described(description, path, method, item, operation)] : [];
    }),
  );
}

function described(
  description: Description,
  path: string,
  method: string,
  item: PathItem,
  operation: OperationObject,
): DescribedOperation {
  const pathPointer = `#/paths/${pointerToken(path)}`;
  const pointer = `${pathPointer}/${method}`;
  const located = (from: string, parameters: readonly (Parameter | Reference)[] = []) =>
    parameters.map((each, index) => locate<Parameter>(description, `${from}/parameters/${index}`, each));
  return {
    operationId: operation.operationId,
    method: method.toUpperCase(),
    path,
    parameters: [...located(pathPointer, item.parameters), ...located(pointer, operation.parameters)],
    body: operation.requestBody && bodyOf(locate(description, `${pointer}/requestBody`, operation.requestBody)),
    answers: new Map(
      Object.entries(operation.responses).map(([status, response]) => [
        Number(status),
        locate<Media>(description, `${pointer}/responses/${status}`, response),
      ]),
    ),
  };
}

/** Each operation takes one media type. */
function bodyOf({ pointer, part }: Located<Media>): DescribedOperation["body"] {
  const [type] = Object.keys(part.content ?? {});
  return type === undefined ? undefined : { type, pointer: `${pointer}/content/${pointerToken(type)}/schema` };
}

function locate<Part extends object>(
  description: Description,
  pointer: string,
  value: Part | Reference,
): Located<Part> {
  if (!("$ref" in value)) return { pointer, part: value };
  const steps = value.$ref.slice(2).split("/");
  const target = steps.reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], description);
  return locate(description, value.$ref, target as Part | Reference);
}

export function pointerToken(key: string): string {
  return encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
}
