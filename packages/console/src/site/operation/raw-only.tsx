import type { ConsoleOperation } from "../../catalogue/operation.ts";
import { Prose } from "../prose.tsx";

/** Notice in place of the form for an operation that only the raw client supports. */
export function RawOnly({ operation, reason }: { operation: ConsoleOperation; reason: string }) {
  const { method, path, body } = operation;
  return (
    <section className="notice" aria-label="Raw client only">
      <p>
        Only the raw client supports this operation: <code>{`client.api.${method}(${JSON.stringify(path)})`}</code>
        {body && (
          <>
            , with a body of type <code>{body.contentType}</code>
          </>
        )}
        .
      </p>
      <Prose text={reason} />
    </section>
  );
}
