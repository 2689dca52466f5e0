import { type Description, resolveSchema, type Schema } from "../description/description.ts";

/** An operation as any OpenAPI document has it, ours or a provider's. */
export interface Endpoint {
  /** Our method's name, or what the provider calls it. */
  id: string;
  method: string;
  path: string;
  /** With what the server's address has before it. */
  fullPath: string;
  deprecated: boolean;
  parameters: Parameter[];
  /** Undefined without a body. */
  body: Body | undefined;
  /** By status, as written: `200`, `4XX`, `default`. */
  answers: Map<string, Body | undefined>;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  deprecated?: boolean;
  schema?: Schema;
}

export interface Body {
  type: string;
  schema: Schema | undefined;
}

interface Item {
  parameters?: object[];
  servers?: { url: string }[];
}

interface OperationObject extends Item {
  operationId?: string;
  deprecated?: boolean;
  requestBody?: object;
  responses?: Record<string, object>;
}

const METHODS = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];

export function endpointsOf(description: Description): Endpoint[] {
  const resolved = <T>(value: object) => resolveSchema(description, value as Schema) as T;
  const { servers = [] } = description as { servers?: { url: string }[] };
  const bodyOf = (value: object) => contentOf(resolved<{ content?: Content }>(value).content);
  return Object.entries(description.paths).flatMap(([path, value]) => {
    const item = resolved<Item & Record<string, OperationObject | undefined>>(value);
    return METHODS.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolved<Parameter>);
      const [server] = [operation.servers, item.servers, servers].find((list) => list && list.length > 0) ?? [];
      return {
        id: operation.operationId ?? `${method.toUpperCase()} ${path}`,
        method: method.toUpperCase(),
        path,
        fullPath: pathOf(server?.url) + path,
        deprecated: operation.deprecated === true,
        // The operation's own parameter replaces that of its path.
        parameters: [...new Map(parameters.map((each) => [`${each.in} ${each.name}`, each])).values()],
        body: operation.requestBody && bodyOf(operation.requestBody),
        answers: new Map(Object.entries(operation.responses ?? {}).map(([status, each]) => [status, bodyOf(each)])),
      };
    });
  });
}

type Content = Record<string, { schema?: Schema }>;

/** JSON where it is offered, else the first. */
function contentOf(content: Content = {}): Body | undefined {
  const [type] = Object.keys(content).sort((a, b) => Number(isJson(b)) - Number(isJson(a)));
  return type === undefined ? undefined : { type: isJson(type) ? "JSON" : type, schema: content[type]?.schema };
}

function isJson(type: string): boolean {
  return /^application\/([\w.-]+\+)?json\b/.test(type);
}

/** `/v1` of `https://api.example.com/v1/`, also where the host is a variable or missing. */
function pathOf(url = ""): string {
  return url.replace(/^[a-z]+:\/\/[^/]*/, "").replace(/\/$/, "");
}
