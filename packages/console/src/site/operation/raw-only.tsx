import type { ConsoleOperation } from "../../catalogue/operation.ts";
import { Prose } from "../prose.tsx";

/** In the place of the form, for what no method of a client calls. */
export function RawOnly({ operation, reason }: { operation: ConsoleOperation; reason: string }) {
  const { method, path, body } = operation;
  return (
    <section className="notice" aria-label="Raw client only">
      <p>
        Only the raw client has this operation: <code>{`client.api.${method}(${JSON.stringify(path)})`}</code>
        {body && (
          <>
            , with a body of the type <code>{body.contentType}</code>
          </>
        )}
        .
      </p>
      <Prose text={reason} />
    </section>
  );
}
