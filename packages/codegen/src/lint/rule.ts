// The parts of Redocly's rule interface that our rules use, since Redocly bundles its own types away. A rule sees a spec
// that has not been validated, so any field may be missing or of another type.
import type {
  MediaTypeObject,
  OperationObject,
  ParameterObject,
  PathItem,
  Reference,
  Schema,
} from "@linkwright/description/document";

/** A location in a spec. A missing one is shown as the nearest location around it. */
interface Location {
  source: { absoluteRef: string };
  child(path: string | string[]): Location;
  /** Returns the location of the key instead of the value. */
  key(): Location;
}

export interface Context {
  location: Location;
  /** Key of the node; for an operation, its method. */
  key: string | number;
  report(problem: { message: string; location: Location }): void;
  /**
   * Returns the node itself, or what it refers to; no node if that is missing. `from`: the file of the reference. Default:
   * the visited file.
   */
  resolve<Node>(node: Node | Reference, from?: string): { node?: Node; location?: Location };
}

type Visit<Node, Parents = unknown> = (node: Node, context: Context, parents: Parents) => void;

/** A rule applied to one spec: its functions by type of node. */
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
