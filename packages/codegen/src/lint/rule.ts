// What Redocly hands a rule, as far as ours use it: it bundles its own types away. A rule sees a spec that nothing has checked yet, so
// that any field may be missing, or be something else.
import type {
  MediaTypeObject,
  OperationObject,
  ParameterObject,
  PathItem,
  Reference,
  Schema,
} from "@linkwright/description/document";

/** A place in a spec. One where nothing stands is shown as the nearest around it. */
interface Location {
  source: { absoluteRef: string };
  child(path: string | string[]): Location;
  /** The key in place of its value. */
  key(): Location;
}

export interface Context {
  location: Location;
  /** Name under which the node stands: of an operation, its method. */
  key: string | number;
  report(problem: { message: string; location: Location }): void;
  /** The node itself, or what it refers to; nothing where that is missing. `from`: the file of the reference, by default the visited one. */
  resolve<Node>(node: Node | Reference, from?: string): { node?: Node; location?: Location };
}

type Visit<Node, Parents = unknown> = (node: Node, context: Context, parents: Parents) => void;

/** A rule at work on one spec: what it does at each type of node. */
export interface Visitor {
  /** Every node, whatever its type. */
  any?: Visit<unknown>;
  Paths?: Visit<Record<string, { $ref?: string }>>;
  PathItem?: { Operation: Visit<OperationObject, { PathItem: PathItem }> };
  Operation?: Visit<OperationObject>;
  Parameter?: Visit<ParameterObject>;
  MediaType?: Visit<MediaTypeObject>;
  Schema?: Visit<Schema>;
}
