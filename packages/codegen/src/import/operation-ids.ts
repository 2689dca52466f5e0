import { isMethodPath, isReservedMethodPath } from "../description/method-path.ts";
import { typeName } from "../generate/type-name.ts";
import { camelCase, isSameWord, wordsOf } from "./words.ts";

/** Parts of an operation that its method's name is derived from. */
export interface Nameable {
  method: string;
  path: string;
  operationId: string | undefined;
  tag: string | undefined;
}

export interface NamedOperation extends Nameable {
  id: string;
  /** Name that was already taken, so that this operation got the next one. */
  wanted: string | undefined;
}

/**
 * Gives each operation the dotted path of its method. The same document always gets the same names, regardless of its
 * order:
 *
 * 1. An operationId that is already a dotted path stays.
 * 2. One in parts (`repos/list-for-org`) keeps its parts: `repos.listForOrg`.
 * 3. Any other goes below its first tag, or the first segment of its path, without the words of that at its start or end:
 *   `listUsers` of `Users` becomes `users.list`, unless another operation has that name. A tag that all operations have says
 *   nothing.
 * 4. A missing one, or one that only repeats method and path, is derived from the path: `GET /users/{id}/keys` becomes
 *   `users.keys.list`.
 *
 * Of several that would get the same name, or where a name would be both a method and a group, the first by path and method
 * keeps the name.
 */
export function nameOperations(operations: readonly Nameable[]): NamedOperation[] {
  const prefix = sharedPrefix(operations.map(({ path }) => path));
  const sorted = [...operations].sort((a, b) => compare(a.path, b.path) || compare(a.method, b.method));
  const grouped = withoutCommonTag(sorted, prefix);
  const wantedIds = shortestIds(grouped.map((operation) => wantedId(operation, prefix)));
  const wantedOf = new Map(sorted.map((operation, index) => [operation, wantedIds[index] ?? ""]));
  const taken = new TakenNames();
  const fitting = sorted.filter(({ operationId }) => operationId !== undefined && fits(operationId));
  const others = sorted.filter((operation) => !fitting.includes(operation));
  return [...fitting, ...others].map((operation) => {
    const wanted = wantedOf.get(operation) ?? "";
    const id = taken.take(wanted, operation.method);
    return { ...operation, id, wanted: id === wanted ? undefined : wanted };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function fits(id: string): boolean {
  return isMethodPath(id) && !isReservedMethodPath(id);
}

/** Leaves tags out if all operations have the same one, and more than one resource. */
function withoutCommonTag(operations: readonly Nameable[], prefix: string): readonly Nameable[] {
  const tags = new Set(operations.map(({ tag }) => tag));
  const resources = new Set(operations.map(({ path }) => segmentsOf(path, prefix).find(isFixed)));
  if (tags.size > 1 || resources.size < 2) return operations;
  return operations.map((operation) => ({ ...operation, tag: undefined }));
}

interface WantedId {
  full: string;
  /** Without the words of its group. */
  short: string;
}

/** Returns the short names, but the full ones where another operation has the short one too. */
function shortestIds(wanted: readonly WantedId[]): string[] {
  const holders = new Map<string, number>();
  const key = (id: string) => typeName(id).toLowerCase();
  for (const { full, short } of wanted)
    for (const name of new Set([key(full), key(short)])) holders.set(name, (holders.get(name) ?? 0) + 1);
  return wanted.map(({ full, short }) => (holders.get(key(short)) === 1 ? short : full));
}

function wantedId(operation: Nameable, prefix: string): WantedId {
  const { operationId = "" } = operation;
  const only = (id: string) => ({ full: id, short: id });
  if (fits(operationId)) return only(operationId);
  // NestJS: `UsersController_findAll`.
  const [, controller = "", action = operationId] = /^(\w+?)Controller_(\w+)$/.exec(operationId) ?? [];
  const parts = /[{}\s]/.test(action) ? [] : action.split(/[/.:#]+/).map(wordsOf);
  const named = parts.filter((words) => words.length > 0);
  if (named.length > 1) return only(unreserved(named.map(camelCase)));
  const [words] = named;
  if (!words || repeatsPath(words, operation)) return only(unreserved(fromPath(operation, prefix)));
  const [group = ["operations"]] = [
    wordsOf(operation.tag ?? ""),
    wordsOf(controller),
    wordsOf(segmentsOf(operation.path, prefix).find(isFixed) ?? ""),
  ].filter((each) => each.length > 0);
  const idOf = (rest: readonly string[]) => unreserved([camelCase(group), camelCase(rest)]);
  return { full: idOf(words), short: idOf(without(group, words)) };
}

/**
 * Removes the words of the group from the start or the end, unless nothing would be left. Words after a preposition stay
 * with it.
 */
function without(group: readonly string[], words: readonly string[]): readonly string[] {
  const count = group.length;
  if (words.length <= count) return words;
  const isGroup = (part: readonly string[]) => part.every((word, index) => isSameWord(word, group[index] ?? ""));
  if (isGroup(words.slice(-count)) && !PREPOSITION.test(words.at(-count - 1) ?? "")) return words.slice(0, -count);
  return isGroup(words.slice(0, count)) ? words.slice(count) : words;
}

const PREPOSITION = /^(for|of|by|in|to|from|with|on|at|as|per)$/i;

/** `GetAccountsAccount` of `GET /v1/accounts/{account}` adds nothing to the path. */
function repeatsPath([first = "", ...rest]: readonly string[], { method, path }: Nameable): boolean {
  if (first.toLowerCase() !== method) return false;
  const name = rest.join("").toLowerCase();
  const segments = segmentsOf(path, "");
  const spelled = (kept: string[]) => kept.flatMap(wordsOf).join("").toLowerCase();
  const unversioned = segments.filter((segment) => !VERSION.test(segment));
  return [segments, segments.filter(isFixed), unversioned, unversioned.filter(isFixed)].map(spelled).includes(name);
}

const VERSION = /^v\d+([a-z]+\d*)?$/i;

function fromPath({ method, path }: Nameable, prefix: string): string[] {
  const segments = segmentsOf(path, prefix);
  const fixed = segments.filter(isFixed);
  const names = fixed.map((segment) => camelCase(wordsOf(segment))).filter((name) => name !== "");
  const last = segments.at(-1);
  const onItem = last !== undefined && !isFixed(last);
  const many = /[^s]s$/i.test(last ?? "");
  const groups = names.length > 0 ? names : ["root"];
  if (onItem) return [...groups, ITEM_ACTIONS[method] ?? method];
  if (method === "post" && !many && names.length > 1) return names; // POST /charges/{id}/capture
  if (method === "get") return [...groups, many ? "list" : "get"];
  return [...groups, COLLECTION_ACTIONS[method] ?? method];
}

const ITEM_ACTIONS: Record<string, string> = { put: "replace", patch: "update", post: "update", delete: "delete" };
const COLLECTION_ACTIONS: Record<string, string> = { ...ITEM_ACTIONS, post: "create" };

function segmentsOf(path: string, prefix: string): string[] {
  return path.slice(prefix.length).split("/").filter(Boolean);
}

function isFixed(segment: string): boolean {
  return !segment.includes("{");
}

/** Returns a prefix such as `/api/v2` if every path begins with it and continues after it. */
function sharedPrefix(paths: string[]): string {
  const [first = ""] = paths;
  let prefix = "";
  for (const segment of first.split("/").slice(1, -1)) {
    const longer = `${prefix}/${segment}`;
    if (!isFixed(segment) || !paths.every((path) => path.startsWith(`${longer}/`))) break;
    // The paths of a single resource also share its name, which is not a prefix.
    if (!/^(api|rest|v\d+|\d+|[\d.-]+)$/i.test(segment)) break;
    prefix = longer;
  }
  return prefix;
}

/** Expands names that would hide what a client or an object already has. */
function unreserved(names: readonly string[]): string {
  const safe = names.map((name, index) => {
    const probe = index === 0 ? `${name}.x` : `x.${name}`;
    return isReservedMethodPath(probe) ? `${name}Operation` : name;
  });
  return safe.length === 1 ? `${safe[0]}.call` : safe.join(".");
}

/** Names in use: of methods, of their groups, and of the types that are named after them. */
class TakenNames {
  readonly #methods = new Set<string>();
  readonly #groups = new Set<string>();
  readonly #types = new Set<string>();

  take(wanted: string, method: string): string {
    // A method in a group of the same name is named after its verb.
    const candidates = [wanted, ...(this.#groups.has(wanted) ? [`${wanted}.${method}`] : [])];
    const id = candidates.find((candidate) => this.#isFree(candidate)) ?? this.#numbered(wanted);
    this.#methods.add(id);
    this.#types.add(typeName(id).toLowerCase());
    for (const group of groupsOf(id)) this.#groups.add(group);
    return id;
  }

  #numbered(wanted: string): string {
    // If the name of a group is already a method, the group gets another.
    const method = groupsOf(wanted).find((group) => this.#methods.has(group));
    for (let number = 2; ; number++) {
      const id = method ? `${method}${number}${wanted.slice(method.length)}` : `${wanted}${number}`;
      if (this.#isFree(id)) return id;
    }
  }

  #isFree(id: string): boolean {
    return (
      !this.#methods.has(id) &&
      !this.#groups.has(id) &&
      !this.#types.has(typeName(id).toLowerCase()) &&
      !groupsOf(id).some((group) => this.#methods.has(group))
    );
  }
}

/** Returns `a` and `a.b` of `a.b.c`. */
function groupsOf(id: string): string[] {
  const names = id.split(".");
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join("."));
}
