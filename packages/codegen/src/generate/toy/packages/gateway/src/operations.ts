/** Type of `generated/operations.ts`, with the parts that these APIs need. */
export interface GatewayApi {
  provider: string;
  servers: Readonly<Record<string, string>>;
  operations: readonly {
    id: string;
    method: string;
    path: string;
    repeatable: boolean;
    contentType?: string;
    query?: readonly string[];
    headers?: readonly string[];
  }[];
}

export interface GatewayProvider {
  options: Readonly<Record<string, { variable: string; secret?: boolean }>>;
  baseUrl: string;
  credential: Readonly<Record<string, readonly string[]>>;
}
