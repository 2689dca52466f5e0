import type { FlatInput } from "@linkwright/description/request";
import Form from "@rjsf/core";
import type { ErrorSchema, ValidatorType } from "@rjsf/utils";
import { useMemo } from "react";
import type { ConsoleOperation } from "../../catalogue/operation.ts";
import { formSchema } from "./form-schema.ts";
import { BaseInputTemplate, BooleanWidget, JsonField, SelectWidget } from "./inputs.tsx";
import { pruned } from "./pruned.ts";
import {
  ArrayFieldItemTemplate,
  ArrayFieldTemplate,
  FieldTemplate,
  MultiSchemaFieldTemplate,
  ObjectFieldTemplate,
  OptionalDataControlsTemplate,
} from "./templates.tsx";
import { type Fault, fits } from "./validate.ts";

/** The library uses it only to select the branch of a union. Errors come from our own validation against the whole description. */
const validator: ValidatorType = {
  isValid: (schema, value) => fits(schema, value),
  validateFormData: () => ({ errors: [], errorSchema: {} }),
  rawValidation: () => ({}),
};

const TEMPLATES = {
  ArrayFieldItemTemplate,
  ArrayFieldTemplate,
  BaseInputTemplate,
  FieldTemplate,
  MultiSchemaFieldTemplate,
  ObjectFieldTemplate,
  OptionalDataControlsTemplate,
};
const WIDGETS = { CheckboxWidget: BooleanWidget, SelectWidget };
const FIELDS = { json: JsonField };

export default function OperationForm({
  operation,
  input,
  faults,
  onChange,
}: {
  operation: ConsoleOperation;
  input: FlatInput;
  faults: Fault[];
  onChange(input: FlatInput): void;
}) {
  const { schema, uiSchema } = useMemo(() => {
    const form = formSchema(operation.input);
    return {
      schema: form.schema,
      uiSchema: {
        ...form.uiSchema,
        "ui:headers": operation.headers,
        "ui:submitButtonOptions": { norender: true },
        "ui:globalOptions": { enableOptionalDataFieldForType: ["object" as const] },
      },
    };
  }, [operation]);
  return (
    <Form
      // Not a form element, as the buttons that send are outside of it.
      tagName="div"
      className="operation-form"
      schema={schema}
      uiSchema={uiSchema}
      formData={input}
      validator={validator}
      templates={TEMPLATES}
      widgets={WIDGETS}
      fields={FIELDS}
      extraErrors={errorSchemaOf(faults)}
      showErrorList={false}
      noHtml5Validate
      noValidate
      experimental_defaultFormStateBehavior={{
        emptyObjectFields: "skipDefaults",
        arrayMinItems: { populate: "never" },
        constAsDefaults: "always",
      }}
      onChange={({ formData }) => onChange(pruned(formData))}
    />
  );
}

function errorSchemaOf(faults: Fault[]): ErrorSchema {
  const root: Record<string, unknown> = {};
  for (const { path, message } of faults) {
    const at = path.reduce<Record<string, unknown>>((schema, part) => {
      schema[part] ??= {};
      return schema[part] as Record<string, unknown>;
    }, root);
    at["__errors"] = [message];
  }
  return root as ErrorSchema;
}
