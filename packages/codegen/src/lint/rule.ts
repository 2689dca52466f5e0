// What Redocly hands a rule, as far as ours use it: it bundles its own types away. A rule sees a spec that nothing has checked yet, so
// every field may be missing.

interface Reference {
  $ref: string;
}

export interface Schema {
  $ref?: string;
  description?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  allOf?: Schema[];
}

interface MediaType {
  schema?: Schema;
  example?: unknown;
  examples?: unknown;
}

/** A request body or a response. */
interface Body {
  content?: Record<string, MediaType>;
}

interface Parameter {
  name: string;
  in?: string;
  description?: string;
  "x-client-option"?: string;
  "x-raw-only"?: string;
}

interface PathItem {
  parameters?: (Parameter | Reference)[];
}

interface Operation {
  operationId?: string;
  description?: string;
  externalDocs?: { url?: string };
  parameters?: (Parameter | Reference)[];
  requestBody?: Body | Reference;
  responses?: Record<string, Body | Reference>;
  "x-pagination"?: "none" | { style?: string; [field: string]: unknown } | null;
  "x-raw-only"?: string;
  "x-repeatable"?: unknown;
  "x-sends"?: string;
}

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
  Paths?: Visit<Record<string, { $ref?: string }>>;
  PathItem?: { Operation: Visit<Operation, { PathItem: PathItem }> };
  Operation?: Visit<Operation>;
  Parameter?: Visit<Parameter>;
  MediaType?: Visit<MediaType>;
  Schema?: Visit<Schema>;
}
