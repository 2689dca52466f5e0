import type { Schema } from "@linkwright/description/document";
import type {
  ArrayFieldItemTemplateProps,
  ArrayFieldTemplateProps,
  FieldTemplateProps,
  MultiSchemaFieldTemplateProps,
  ObjectFieldTemplateProps,
  OptionalDataControlsTemplateProps,
} from "@rjsf/utils";
import { useState } from "react";
import { FactsLine, Meaning } from "./facts-line.tsx";

/** Field with its name, constraints, description and control. */
export function FieldTemplate(props: FieldTemplateProps) {
  const { id, label, children, schema, uiSchema, required, rawErrors, formData, fieldPathId, onChange } = props;
  const source = uiSchema?.["ui:source"] as Schema | undefined;
  // The root, and the fields below the selector of a union, have no label.
  if (!source || id === "root" || props.displayLabel === undefined) return children;
  const isItem = typeof fieldPathId.path.at(-1) === "number";
  const nullable = uiSchema?.["ui:nullable"] === true;
  const isNull = nullable && formData === null;
  const composed = schema.type === "object" || schema.type === "array" || schema.anyOf !== undefined;
  const errors = [...new Set(rawErrors ?? [])];
  return (
    <div className="field" data-path={fieldPathId.path.join(".")} data-item={isItem || undefined}>
      {!isItem && (
        <div className="field-head">
          {composed || isNull ? (
            <span className="name" id={`${id}__name`}>
              {label}
            </span>
          ) : (
            <label className="name" htmlFor={id}>
              {label}
            </label>
          )}
          <FactsLine schema={source} required={required === true} />
        </div>
      )}
      {!isItem && <Meaning schema={source} id={`${id}__meaning`} />}
      {isNull ? (
        <p className="null">
          <code>null</code>
          <button
            type="button"
            className="small"
            aria-label={`Set a value: ${label}`}
            onClick={() => onChange(undefined, fieldPathId.path)}
          >
            Set a value
          </button>
        </p>
      ) : (
        <div className="control">
          {children}
          {nullable && (
            <button
              type="button"
              className="small"
              aria-label={`Set to null: ${label}`}
              onClick={() => onChange(null, fieldPathId.path)}
            >
              Set to null
            </button>
          )}
        </div>
      )}
      {errors.length > 0 && (
        <p className="error" id={`${id}__error`}>
          {errors.join(" ")}
        </p>
      )}
    </div>
  );
}

/** Fields of an object; at the root, required fields first and the others collapsed. */
export function ObjectFieldTemplate(props: ObjectFieldTemplateProps) {
  const { properties, fieldPathId, optionalDataControl, formData, schema } = props;
  if (fieldPathId.path.length > 0) {
    return (
      <fieldset className="nested" aria-labelledby={`${fieldPathId.$id}__name`}>
        {optionalDataControl}
        {properties.map(({ content, name }) => (
          <div key={name}>{content}</div>
        ))}
      </fieldset>
    );
  }
  const headers: string[] = props.uiSchema?.["ui:headers"] ?? [];
  return <Root {...{ properties, headers, required: schema.required ?? [], formData }} />;
}

function Root({
  properties,
  headers,
  required,
  formData,
}: Pick<ObjectFieldTemplateProps, "properties" | "formData"> & { headers: string[]; required: string[] }) {
  // Computed once, as a field that moved while it is edited would lose focus.
  const [first] = useState(() =>
    properties.map(({ name }) => name).filter((name) => required.includes(name) || formData?.[name] !== undefined),
  );
  const [open] = useState(() => first.length === 0);
  const shown = properties.filter(({ name }) => first.includes(name));
  const rest = properties.filter(({ name }) => !first.includes(name) && !headers.includes(name));
  const headed = properties.filter(({ name }) => !first.includes(name) && headers.includes(name));
  const list = (some: typeof properties) => some.map(({ content, name }) => <div key={name}>{content}</div>);
  return (
    <>
      {list(shown)}
      {rest.length > 0 && (
        <details className="fold" open={open}>
          <summary>
            Optional fields <small>{rest.length}</small>
          </summary>
          {list(rest)}
        </details>
      )}
      {headed.length > 0 && (
        <details className="fold">
          <summary>
            Headers <small>{headed.length}</small>
          </summary>
          {list(headed)}
        </details>
      )}
    </>
  );
}

export function ArrayFieldTemplate(props: ArrayFieldTemplateProps) {
  const { items, canAdd, onAddClick, fieldPathId, title } = props;
  const name = String(fieldPathId.path.findLast((part) => typeof part === "string") ?? title);
  return (
    <fieldset className="list" id={fieldPathId.$id} aria-labelledby={`${fieldPathId.$id}__name`}>
      {items}
      {canAdd && (
        <button type="button" className="small" aria-label={`Add item to ${name}`} onClick={onAddClick}>
          Add item
        </button>
      )}
    </fieldset>
  );
}

export function ArrayFieldItemTemplate({ children, buttonsProps, index }: ArrayFieldItemTemplateProps) {
  return (
    <div className="list-item">
      {children}
      {buttonsProps.hasRemove && (
        <button
          type="button"
          className="small"
          aria-label={`Remove item ${index + 1}`}
          onClick={buttonsProps.onRemoveItem}
        >
          Remove
        </button>
      )}
    </div>
  );
}

export function MultiSchemaFieldTemplate({ selector, optionSchemaField }: MultiSchemaFieldTemplateProps) {
  return (
    <div className="union">
      {selector}
      {optionSchemaField}
    </div>
  );
}

export function OptionalDataControlsTemplate({ id, onAddClick, onRemoveClick }: OptionalDataControlsTemplateProps) {
  const name = id.replace(/__optional\w+$/, "").replace(/^root_/, "");
  return (
    <button
      type="button"
      className="small"
      id={id}
      aria-label={onAddClick ? `Add ${name}` : `Remove ${name}`}
      onClick={onAddClick ?? onRemoveClick}
    >
      {onAddClick ? "Add" : "Remove"}
    </button>
  );
}
