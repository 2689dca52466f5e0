import type { Schema } from "@linkwright/description/document";
import type { BaseInputTemplateProps, FieldProps, WidgetProps } from "@rjsf/utils";
import { getInputProps } from "@rjsf/utils";
import { useState } from "react";

/** Attributes that associate a control with its description and errors, for screen readers. */
function described(id: string, rawErrors: string[] | undefined) {
  const faulty = rawErrors !== undefined && rawErrors.length > 0;
  return {
    "aria-describedby": `${id}__meaning${faulty ? ` ${id}__error` : ""}`,
    ...(faulty && { "aria-invalid": true as const }),
  };
}

/** Text field, with suggestions if the schema is an open enum. */
export function BaseInputTemplate(props: BaseInputTemplateProps) {
  const { id, value, onChange, schema, type, options, rawErrors, required } = props;
  const { step, ...input } = getInputProps(schema, type, options);
  const examples = Array.isArray(schema.examples) ? schema.examples.map(String) : [];
  const source = options["source"] as Schema | undefined;
  return (
    <>
      <input
        {...input}
        {...(step !== undefined && { step: "any" })}
        id={id}
        name={id}
        value={value ?? ""}
        aria-required={required}
        {...(isUnlabelled(props) && { "aria-label": labelOf(props) })}
        {...described(id, rawErrors)}
        {...(examples.length > 0 && { list: `${id}__examples` })}
        placeholder={source?.default === undefined ? undefined : String(source.default)}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => onChange(target.value === "" ? options.emptyValue : target.value)}
      />
      {examples.length > 0 && (
        <datalist id={`${id}__examples`}>
          {examples.map((example) => (
            <option key={example} value={example} />
          ))}
        </datalist>
      )}
    </>
  );
}

/** Selection of one value or none. */
export function SelectWidget(props: WidgetProps) {
  const { id, value, onChange, options, rawErrors, required, schema } = props;
  const choices = options.enumOptions ?? [];
  const chosen = choices.findIndex((choice) => choice.value === value);
  // A union always has a selected branch.
  const optional = schema.enum !== undefined || schema.type === "boolean";
  return (
    <select
      id={id}
      name={id}
      value={chosen === -1 ? "" : String(chosen)}
      aria-required={required}
      {...(isUnlabelled(props) || !optional ? { "aria-label": labelOf(props) } : {})}
      {...described(id, rawErrors)}
      onChange={({ target }) =>
        onChange(target.value === "" ? options.emptyValue : choices[Number(target.value)]?.value)
      }
    >
      {(optional || chosen === -1) && <option value="">–</option>}
      {choices.map(({ label, value }, index) => (
        <option key={String(value)} value={String(index)}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** Selection of true, false or omitted, which a checkbox cannot express. */
export function BooleanWidget(props: WidgetProps) {
  const choices = [true, false].map((value) => ({ label: String(value), value }));
  return <SelectWidget {...props} options={{ ...props.options, enumOptions: choices }} />;
}

/** JSON editor for a value that no schema describes, such as metadata. */
export function JsonField({ fieldPathId, formData, onChange, rawErrors, schema, name }: FieldProps) {
  const [draft, setDraft] = useState<string>();
  const [fault, setFault] = useState<string>();
  const id = fieldPathId.$id;
  const write = (text: string) => {
    setDraft(text);
    try {
      onChange(text.trim() === "" ? undefined : JSON.parse(text), fieldPathId.path);
      setFault(undefined);
    } catch (error) {
      setFault(`Invalid JSON: ${(error as Error).message}`);
    }
  };
  return (
    <>
      <textarea
        id={id}
        className="code"
        rows={3}
        aria-label={name}
        value={draft ?? (formData === undefined ? "" : JSON.stringify(formData, null, 2))}
        placeholder={schema.type === "object" ? "{ }" : undefined}
        spellCheck={false}
        {...described(id, rawErrors)}
        onChange={({ target }) => write(target.value)}
        // The text is kept as typed until the field loses focus, and then replaced by the form's value.
        onBlur={() => fault === undefined && setDraft(undefined)}
      />
      {fault && <p className="error">{fault}</p>}
    </>
  );
}

// Items of lists have no visible label.
function isUnlabelled({ id }: { id: string }): boolean {
  return /_\d+$/.test(id) || id.endsWith("_select");
}

function labelOf({ id, label }: { id: string; label: string }): string {
  const item = /_(\d+)$/.exec(id);
  if (item) return `${id.replace(/^root_/, "").replace(/_\d+$/, "")} ${Number(item[1]) + 1}`;
  return id.endsWith("select") ? `Type of ${label}` : label;
}
