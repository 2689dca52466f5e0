import type { DescribedOperation } from "./descriptions.ts";

export interface Route {
  readonly operation: DescribedOperation;
  /** Path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
}

/** The operation that serves a request; otherwise whether the path is unknown or only the method on it. */
export type Match = Route | "no such path" | "no such method";

/** One segment of the paths, in a tree of them. */
interface Segment {
  readonly literals: Map<string, Segment>;
  parameter?: Segment;
  readonly operations: Map<string, DescribedOperation>;
}

/** Finds operations by walking a tree of path segments, so that a match costs the same however many operations there are. */
export function createRouter(
  operations: readonly DescribedOperation[],
  prefix: string,
): (method: string, path: string) => Match {
  const root = segment();
  for (const operation of operations) {
    let node = root;
    for (const name of operation.path.split("/").slice(1)) node = below(node, name);
    node.operations.set(operation.method, operation);
  }
  return (method, url) => {
    const query = url.indexOf("?");
    const path = query === -1 ? url : url.slice(0, query);
    if (!path.startsWith(`${prefix}/`)) return "no such path";
    const segments = path.slice(prefix.length + 1).split("/");
    const nodes = matching(root, segments, 0);
    for (const { operations: served } of nodes) {
      const operation = served.get(method);
      if (operation) return routeTo(operation, segments);
    }
    return nodes.length > 0 ? "no such method" : "no such path";
  };
}

function segment(): Segment {
  return { literals: new Map(), operations: new Map() };
}

function below(node: Segment, name: string): Segment {
  if (name.startsWith("{")) {
    node.parameter ??= segment();
    return node.parameter;
  }
  const known = node.literals.get(name);
  if (known) return known;
  const made = segment();
  node.literals.set(name, made);
  return made;
}

/** Where a path ends in the tree, literal segments before parameters, as OpenAPI wants it: `/users/search` before `/users/{id}`. */
function matching(node: Segment, segments: readonly string[], depth: number): Segment[] {
  const name = segments[depth];
  if (name === undefined) return node.operations.size > 0 ? [node] : [];
  const literal = node.literals.get(name);
  const found = literal ? matching(literal, segments, depth + 1) : [];
  // An empty parameter is none: `/users/` is not a user.
  if (node.parameter && name !== "") found.push(...matching(node.parameter, segments, depth + 1));
  return found;
}

function routeTo(operation: DescribedOperation, segments: readonly string[]): Match {
  if (!operation.path.includes("{")) return { operation, params: {} };
  const params: Record<string, string> = {};
  for (const [index, name] of operation.path.split("/").slice(1).entries()) {
    if (!name.startsWith("{")) continue;
    const value = decoded(segments[index] ?? "");
    if (value === undefined) return "no such path";
    params[name.slice(1, -1)] = value;
  }
  return { operation, params };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
