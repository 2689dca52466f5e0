import type { Description } from "@linkwright/description/document";
import { jsonOf, type Operation, responseTo } from "@linkwright/description/operation";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/** A mismatch between a request and the description. */
export interface Problem {
  /** Path of the field, with dots between levels, such as `query.operator`; empty for the body itself. */
  readonly field: string;
  /** `true` if the field is required and absent. */
  readonly missing: boolean;
  /** Description of the problem, such as `must be string`. */
  readonly message: string;
}

const DESCRIPTION = "description";

/**
 * Validates values against the schemas of a description. Each schema is compiled on first use, because compiling all takes
 * seconds.
 */
export class Validator {
  readonly #description: Description;
  readonly #compiled = new Map<string, ValidateFunction>();
  #ajv: Ajv2020 | undefined;

  constructor(description: Description) {
    this.#description = description;
  }

  /** Returns the problems of a value by the schema at a JSON pointer into the description. `field` names the value. */
  problems(pointer: string, value: unknown, field = ""): Problem[] {
    const validate = this.#compile(pointer);
    return validate(value) ? [] : (validate.errors ?? []).map((error) => toProblem(error, field));
  }

  /** Returns the mismatch between a response or its status and the description; undefined if there is none. */
  responseProblem(operation: Operation, status: number, body: unknown): string | undefined {
    const { id } = operation;
    const response = responseTo(operation, status);
    if (!response) return `${id} returned ${status}, a status that is not in its description.`;
    const media = jsonOf(response.contents);
    if (!media)
      return body === undefined ? undefined : `${id} returned ${status} with a body that is not in its description.`;
    // As it will be sent: without undefined fields and with dates as text.
    const sent: unknown = body === undefined ? undefined : JSON.parse(JSON.stringify(body));
    const problems = this.problems(media.pointer, sent);
    if (problems.length === 0) return undefined;
    const detail = problems.map((problem) => `${problem.field || "the body"} ${problem.message}`).join("; ");
    return `${id} returned ${status} with a body that does not match its description: ${detail}.`;
  }

  #compile(pointer: string): ValidateFunction {
    const known = this.#compiled.get(pointer);
    if (known) return known;
    this.#ajv ??= createAjv(this.#description);
    const validate = this.#ajv.compile({ $ref: `${DESCRIPTION}${pointer}` });
    this.#compiled.set(pointer, validate);
    return validate;
  }
}

function createAjv(description: Description): Ajv2020 {
  // The descriptions are linted before they are bundled. Validating them against the metaschema again costs more than all
  // the rest.
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, meta: false });
  formats.default(ajv);
  return ajv.addSchema(description, DESCRIPTION);
}

function toProblem(error: ErrorObject, field: string): Problem {
  const path = error.instancePath.split("/").slice(1);
  const missing = error.keyword === "required";
  if (missing) path.push(String(error.params["missingProperty"]));
  if (field) path.unshift(field);
  return { field: path.join("."), missing, message: missing ? "is required" : (error.message ?? "is invalid") };
}
