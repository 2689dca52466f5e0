/** What `generated/operations.ts` is of, as far as these APIs need it. */
export interface GatewayApi {
  provider: string;
  servers: readonly string[];
  credential?: string;
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
