import type { Description, OperationObject, PathItem, Reference } from "@linkwright/description/document";
import { METHODS } from "@linkwright/description/operation";
import { resolve } from "@linkwright/description/reference";
import { canonical } from "./canonical.ts";
import {
  changesBelow,
  type Direction,
  type Pair,
  type PlacedChange,
  type SchemaChange,
  type SchemaComparison,
  sameSet,
} from "./schema-changes.ts";

interface Side {
  description: Description;
  item: PathItem;
  operation: OperationObject;
}

type Json = Record<string, unknown>;
type Contents = Record<string, { schema?: object; encoding?: unknown } & Json>;
interface Parameter extends Json {
  name: string;
  in: string;
  required?: boolean;
  schema?: object;
  content?: Contents;
}

/** Fields of an operation whose change only affects its documentation. */
const WORDS = new Set(["summary", "description", "externalDocs", "tags"]);
/** Fields that are compared by what they hold. */
const PARTS = new Set([
  "operationId",
  "parameters",
  "requestBody",
  "responses",
  "security",
  "servers",
  "x-raw-only",
  "x-pagination",
]);

/** Compares one operation with its later version. In a webhook the provider writes the request, and the caller the response. */
export class OperationComparison {
  readonly #before: Side;
  readonly #after: Side;
  readonly #schemas: SchemaComparison;
  readonly #isWebhook: boolean;
  readonly #changes: PlacedChange[] = [];

  constructor(before: Side, after: Side, schemas: SchemaComparison, isWebhook = false) {
    this.#before = before;
    this.#after = after;
    this.#schemas = schemas;
    this.#isWebhook = isWebhook;
  }

  changes(): PlacedChange[] {
    this.#compareFields();
    this.#compareParameters();
    this.#compareRequests();
    this.#compareResponses();
    return this.#changes;
  }

  #add(size: SchemaChange["size"], kind: SchemaChange["kind"], where: string, property = ""): void {
    this.#changes.push({ where, change: { size, kind, property } });
  }

  #compareFields(): void {
    const [old, current] = [this.#before.operation, this.#after.operation] as [
      OperationObject & Json,
      OperationObject & Json,
    ];
    const [wasRaw, isRaw] = [old["x-raw-only"], current["x-raw-only"]];
    if (wasRaw !== isRaw) this.#add(rawOnlySize(wasRaw, isRaw), "changed", "", "x-raw-only");
    if (old.operationId !== current.operationId)
      this.#add(isRaw !== undefined ? "patch" : "major", "changed", "", "operationId");
    const [pages, paged] = [old["x-pagination"] ?? "none", current["x-pagination"] ?? "none"];
    // `for await` over a list that no longer pages does not compile; other items or limits change what it yields.
    if (canonical(pages) !== canonical(paged))
      this.#add(pages === "none" ? "minor" : "major", "changed", "", "x-pagination");
    if (canonical(serversOf(this.#before)) !== canonical(serversOf(this.#after)))
      this.#add("minor", "changed", "", "servers");
    this.#compareSecurity();
    for (const name of new Set([...Object.keys(old), ...Object.keys(current)])) {
      if (PARTS.has(name) || canonical(old[name]) === canonical(current[name])) continue;
      this.#add(WORDS.has(name) ? "patch" : "minor", "changed", "", name);
    }
  }

  #compareSecurity(): void {
    const [old, current] = [this.#before, this.#after].map(securityOf) as [Set<string>, Set<string>];
    const [wasPublic, isPublic] = [old.has(NOTHING), current.has(NOTHING)];
    if (wasPublic !== isPublic) this.#add(isPublic ? "minor" : "major", "changed", "", "security");
    // Where none are needed, it does not matter which others would do.
    if (wasPublic || isPublic || sameSet(old, current)) return;
    this.#add([...old].every((each) => current.has(each)) ? "minor" : "major", "changed", "", "security");
  }

  #compareParameters(): void {
    const [old, current] = [this.#before, this.#after].map(parametersOf) as [
      Map<string, Parameter>,
      Map<string, Parameter>,
    ];
    for (const key of new Set([...old.keys(), ...current.keys()])) {
      const [before, after] = [old.get(key), current.get(key)];
      if (before && after) this.#compareParameter(before, after);
      else if (before) this.#add("major", "removed", "parameters", before.name);
      else if (after)
        this.#add(after.required === true && !isFilled(after) ? "major" : "minor", "added", "parameters", after.name);
    }
  }

  #compareParameter(old: Parameter, current: Parameter): void {
    const isNeeded = current.required === true;
    if ((old.required === true) !== isNeeded)
      this.#add(isNeeded ? "major" : "minor", "changed", "parameters", "required");
    for (const name of new Set([...Object.keys(old), ...Object.keys(current)])) {
      if (["name", "in", "required", "schema", "content"].includes(name)) continue;
      if (canonical(old[name]) === canonical(current[name])) continue;
      // A caller who passes it, or sets the option, does so by this name.
      if (name === "x-client-option") this.#add("major", "changed", "parameters", name);
      else if (name === "x-raw-only") this.#add(rawOnlySize(old[name], current[name]), "changed", "parameters", name);
      else this.#add(/^(description|examples?|x-.*)$/.test(name) ? "patch" : "minor", "changed", "parameters", name);
    }
    if (old.schema && current.schema)
      this.#walk(this.#schemas.compare(old.schema, current.schema, "parameter"), "parameters");
    else if (old.schema || current.schema) this.#add("major", "changed", "parameters", "schema");
    this.#compareContents(old.content ?? {}, current.content ?? {}, "parameter", "parameters");
  }

  #compareRequests(): void {
    const [old, current] = [this.#before, this.#after].map(({ description, operation }) =>
      operation.requestBody
        ? resolve<{ required?: boolean; content?: Contents } & Json>(description, operation.requestBody as Reference)
        : undefined,
    );
    if (!old && !current) return;
    if (!old || !current) {
      const isNeeded = current?.required === true && !this.#isWebhook;
      this.#add(!current || isNeeded ? "major" : "minor", current ? "added" : "removed", "request");
      return;
    }
    const isNeeded = current.required === true;
    if ((old.required === true) !== isNeeded) {
      this.#add(isNeeded === !this.#isWebhook ? "major" : "minor", "changed", "request", "required");
    }
    if (old.description !== current.description) this.#add("patch", "changed", "request", "description");
    this.#compareContents(
      old.content ?? {},
      current.content ?? {},
      this.#isWebhook ? "response" : "request",
      "request",
    );
  }

  #compareResponses(): void {
    const [old, current] = [this.#before.operation.responses ?? {}, this.#after.operation.responses ?? {}];
    for (const status of new Set([...Object.keys(old), ...Object.keys(current)])) {
      const where = `response ${status}`;
      const [before, after] = [
        old[status] && resolve<Json>(this.#before.description, old[status] as Reference),
        current[status] && resolve<Json>(this.#after.description, current[status] as Reference),
      ];
      if (before && after) this.#compareResponse(before, after, where);
      else if (before) this.#add(isSuccess(status) ? "major" : "minor", "removed", where);
      else this.#add(isSuccess(status) && !this.#isKnownBody(after as Json, old) ? "major" : "minor", "added", where);
    }
  }

  /** `true` if a response that is new has the body of a former success. */
  #isKnownBody(response: Json, old: Record<string, unknown>): boolean {
    const content = canonical(contentSchemas(response));
    return Object.entries(old).some(([status, each]) => {
      return (
        isSuccess(status) &&
        canonical(contentSchemas(resolve<Json>(this.#before.description, each as Reference))) === content
      );
    });
  }

  #compareResponse(old: Json, current: Json, where: string): void {
    const [from, to] = [old, current].map(({ content }) => (content ?? {}) as Contents) as [Contents, Contents];
    if (old.description !== current.description) this.#add("patch", "changed", where, "description");
    const isRead = Object.keys(from).length > 0;
    // A body where none was read, or the other way round, is another type.
    if (isRead !== Object.keys(to).length > 0)
      this.#add(isRead ? "major" : "minor", isRead ? "removed" : "added", where, "content");
    else this.#compareContents(from, to, this.#isWebhook ? "request" : "response", where);
    this.#compareHeaders(
      (old.headers ?? {}) as Record<string, object>,
      (current.headers ?? {}) as Record<string, object>,
      where,
    );
    for (const name of new Set([...Object.keys(old), ...Object.keys(current)])) {
      if (["content", "headers", "description"].includes(name) || canonical(old[name]) === canonical(current[name]))
        continue;
      this.#add(name.startsWith("x-") ? "patch" : "minor", "changed", where, name);
    }
  }

  #compareHeaders(old: Record<string, object>, current: Record<string, object>, where: string): void {
    for (const name of new Set([...Object.keys(old), ...Object.keys(current)])) {
      const [before, after] = [
        old[name] && resolve<Json>(this.#before.description, old[name] as Reference),
        current[name] && resolve<Json>(this.#after.description, current[name] as Reference),
      ];
      const place = `${where}: header ${name}`;
      if (!after) this.#add("major", "removed", place);
      else if (!before) this.#add("minor", "added", place);
      else {
        const isSure = after.required === true;
        if ((before.required === true) !== isSure) this.#add(isSure ? "minor" : "major", "changed", place, "required");
        if (before.description !== after.description) this.#add("patch", "changed", place, "description");
        if (before.schema && after.schema)
          this.#walk(this.#schemas.compare(before.schema, after.schema, "response"), place);
      }
    }
  }

  #compareContents(old: Contents, current: Contents, direction: Direction, where: string): void {
    for (const type of new Set([...Object.keys(old), ...Object.keys(current)])) {
      const [before, after] = [old[type], current[type]];
      if (!after) this.#add("major", "removed", where, type);
      else if (!before) this.#add("minor", "added", where, type);
      else {
        if (before.schema && after.schema)
          this.#walk(this.#schemas.compare(before.schema, after.schema, direction), where);
        else if (before.schema || after.schema) this.#add("major", "changed", where, "schema");
        for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
          if (name === "schema" || canonical(before[name]) === canonical(after[name])) continue;
          this.#add(name === "encoding" ? "minor" : "patch", "changed", where, name);
        }
      }
    }
  }

  #walk(pair: Pair, where: string): void {
    this.#changes.push(...changesBelow(pair, where));
  }
}

const NOTHING = "{}";

/** Returns each alternative of the credentials that an operation may be called with: its own, or the API's. */
function securityOf({ description, operation }: Side): Set<string> {
  const alternatives = operation.security ?? description.security ?? [];
  return new Set(alternatives.length === 0 ? [NOTHING] : alternatives.map(canonical));
}

/** The servers of an operation or its path, where they have their own. */
function serversOf({ item, operation }: Side): unknown {
  return [operation.servers, item.servers].find((servers) => servers && servers.length > 0)?.map(({ url }) => url);
}

function parametersOf({ description, item, operation }: Side): Map<string, Parameter> {
  const all = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((given) =>
    resolve<Parameter>(description, given as unknown as Parameter),
  );
  return new Map(all.map((each) => [`${each.in} ${each.in === "header" ? each.name.toLowerCase() : each.name}`, each]));
}

/** `true` if the client fills it from an option. */
function isFilled(parameter: Parameter): boolean {
  return parameter["x-client-option"] !== undefined;
}

function isSuccess(status: string): boolean {
  return /^2/.test(status);
}

function contentSchemas({ content }: Json): unknown {
  return Object.entries((content ?? {}) as Contents).map(([type, { schema }]) => [type, schema]);
}

/** Returns the size of a change of `x-raw-only`, which says why no method has something. */
function rawOnlySize(old: unknown, current: unknown): SchemaChange["size"] {
  const isRaw = current !== undefined;
  if (isRaw === (old !== undefined)) return "patch";
  return isRaw ? "major" : "minor";
}

/** Returns the operations of paths or webhooks by `path method`. */
export function operationsOf(
  description: Description,
  paths: Record<string, PathItem | Reference> = {},
): Map<string, Side> {
  const sides = Object.entries(paths).flatMap(([path, given]) => {
    const item = resolve<PathItem>(description, (given ?? {}) as PathItem);
    return METHODS.filter((method) => item[method]).map((method): [string, Side] => [
      `${path} ${method}`,
      { description, item, operation: item[method] as OperationObject },
    ]);
  });
  return new Map(sides);
}
