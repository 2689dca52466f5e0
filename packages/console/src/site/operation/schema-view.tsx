import type { Schema } from "@linkwright/description/document";
import { FactsLine, Meaning } from "../form/facts-line.tsx";

/** Fields of a response. Nested objects are collapsed and rendered when they are opened. */
export function SchemaView({ schema }: { schema: Schema }) {
  const fields = Object.entries(objectOf(schema)?.properties ?? {});
  if (fields.length === 0) return <Meaning schema={schema} />;
  return (
    <ul className="schema">
      {fields.map(([name, field]) => (
        <li key={name}>
          <div className="field-head">
            <code className="name">{name}</code>
            <FactsLine schema={field} required={false} />
          </div>
          <Meaning schema={field} />
          <Inside name={name} schema={field} />
        </li>
      ))}
    </ul>
  );
}

function Inside({ name, schema }: { name: string; schema: Schema }) {
  const inner = objectOf(schema);
  const count = Object.keys(inner?.properties ?? {}).length;
  if (!inner || count === 0) return null;
  return (
    <details className="fold">
      <summary>
        Fields of <code>{name}</code> <small>{count}</small>
      </summary>
      <SchemaView schema={inner} />
    </details>
  );
}

/** Returns the object schema whose fields are shown: the schema itself, that of its items, or a branch. */
function objectOf(schema: Schema): Schema | undefined {
  if (schema.properties) return schema;
  if (schema.items) return objectOf(schema.items);
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? [])].map(objectOf).filter((part) => part !== undefined);
  return parts.length > 1 && schema.allOf
    ? { properties: Object.assign({}, ...parts.map(({ properties }) => properties)) }
    : parts[0];
}
