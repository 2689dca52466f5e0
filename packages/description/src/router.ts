/** Part of an operation that routing needs. */
export interface Routable {
  readonly method: string;
  /** Path template, such as `/users/{id}`. */
  readonly path: string;
}

export interface Route<Served extends Routable> {
  readonly operation: Served;
  /** Path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
}

/** Operation that serves a request; otherwise `"no such path"`, or `"no such method"` if only the method is unknown. */
export type Match<Served extends Routable> = Route<Served> | "no such path" | "no such method";

/** Node of the tree of path segments. */
interface Segment<Served> {
  readonly literals: Map<string, Segment<Served>>;
  /** Segments that are partly a parameter (`{name}.json`), by their template. */
  readonly mixed: Map<string, { readonly pattern: RegExp; readonly below: Segment<Served> }>;
  parameter?: Segment<Served>;
  /** Operations whose path ends here, by method. */
  readonly ends: Map<string, End<Served>>;
}

interface End<Served> {
  readonly operation: Served;
  /** Segments that contain parameters. */
  readonly places: readonly { readonly index: number; readonly names: readonly string[]; readonly pattern: RegExp }[];
}

/**
 * Returns a function that finds the operation of a method and a path as sent, without query. It walks a tree of path segments, so the cost
 * of a match does not depend on the number of operations. `prefix` is the common prefix of all paths.
 */
export function createRouter<Served extends Routable>(
  operations: readonly Served[],
  prefix = "",
): (method: string, path: string) => Match<Served> {
  const root = segment<Served>();
  for (const operation of operations) {
    const templates = operation.path.split("/").slice(1);
    let node = root;
    for (const template of templates) node = below(node, template);
    const places = templates.flatMap((template, index) => {
      const names = Array.from(template.matchAll(PARAMETERS), ([, name = ""]) => name);
      return names.length > 0 ? [{ index, names, pattern: patternOf(template) }] : [];
    });
    node.ends.set(operation.method, { operation, places });
  }
  return (method, path) => {
    if (!path.startsWith(`${prefix}/`)) return "no such path";
    const segments = path.slice(prefix.length + 1).split("/");
    const nodes = matching(root, segments, 0);
    for (const { ends } of nodes) {
      const end = ends.get(method);
      if (end) return routeTo(end, segments);
    }
    return nodes.length > 0 ? "no such method" : "no such path";
  };
}

function segment<Served>(): Segment<Served> {
  return { literals: new Map(), mixed: new Map(), ends: new Map() };
}

const PARAMETERS = /\{([^{}]+)\}/g;

function below<Served>(node: Segment<Served>, template: string): Segment<Served> {
  if (!template.includes("{")) return known(node.literals, template, segment<Served>);
  if (/^\{[^{}]+\}$/.test(template)) {
    node.parameter ??= segment();
    return node.parameter;
  }
  return known(node.mixed, template, () => ({ pattern: patternOf(template), below: segment<Served>() })).below;
}

function known<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const there = map.get(key);
  if (there !== undefined) return there;
  const made = make();
  map.set(key, made);
  return made;
}

/** Returns a pattern with a group for each parameter. */
function patternOf(template: string): RegExp {
  const literals = template.split(/\{[^{}]+\}/).map((text) => text.replaceAll(/[\\^$.*+?()[\]{}|-]/g, "\\$&"));
  return new RegExp(`^${literals.join("(.+?)")}$`, "s");
}

/** Returns the nodes where a path ends, literal segments before parameters, as OpenAPI requires: `/users/search` before `/users/{id}`. */
function matching<Served>(node: Segment<Served>, segments: readonly string[], depth: number): Segment<Served>[] {
  const name = segments[depth];
  if (name === undefined) return node.ends.size > 0 ? [node] : [];
  const literal = node.literals.get(name);
  const found = literal ? matching(literal, segments, depth + 1) : [];
  for (const { pattern, below: inner } of node.mixed.values()) {
    if (pattern.test(name)) found.push(...matching(inner, segments, depth + 1));
  }
  // A parameter cannot be empty: `/users/` is not a user.
  if (node.parameter && name !== "") found.push(...matching(node.parameter, segments, depth + 1));
  return found;
}

function routeTo<Served extends Routable>(
  { operation, places }: End<Served>,
  segments: readonly string[],
): Match<Served> {
  const params: Record<string, string> = {};
  for (const { index, names, pattern } of places) {
    const values = pattern.exec(segments[index] ?? "")?.slice(1) ?? [];
    for (const [place, name] of names.entries()) {
      const value = decoded(values[place] ?? "");
      if (value === undefined) return "no such path";
      params[name] = value;
    }
  }
  return { operation, params };
}

/** Decodes a segment; returns `undefined` if its encoding is invalid. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
