import type { Schema } from "@linkwright/description/document";
import { Prose } from "../prose.tsx";
import { boundsOf, typeOf, valuesOf } from "./facts.ts";

/** Type, constraints and default of a field, next to its name. */
export function FactsLine({ schema, required }: { schema: Schema; required: boolean }) {
  return (
    <span className="facts">
      <span>{typeOf(schema)}</span>
      {required && <span className="required">required</span>}
      {boundsOf(schema).map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
      {schema.deprecated && <span className="deprecated">deprecated</span>}
      {schema["x-secret"] && <span>secret</span>}
    </span>
  );
}

/** Description of a field and its known values. */
export function Meaning({ schema, id }: { schema: Schema; id?: string }) {
  const known = valuesOf(schema);
  const description = schema.description ?? schema.anyOf?.find((branch) => branch.description)?.description;
  if (!description && !known) return null;
  return (
    <div className="meaning" id={id}>
      {description && <Prose text={description} />}
      {known && (
        <p className="values">
          {known.values.map((value) => (
            <code key={String(value)}>{String(value)}</code>
          ))}
          {known.open && <span>or others</span>}
        </p>
      )}
    </div>
  );
}
