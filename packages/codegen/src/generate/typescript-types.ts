import { type Description, resolveSchema, type Schema } from "../description/description.ts";

/**
 * Writes schemas as TypeScript: interfaces spelled out once, which editors show as they are and the compiler checks without
 * instantiating anything (types that index into `operations` cost it thousands of instantiations a call).
 */
export class TypeWriter {
  readonly #description: Description;
  /** component schemas in use, by name, in the order in which they were met */
  readonly #declarations = new Map<string, string>();
  /** the named type whose alias is being written, as long as nothing defers its parts */
  #alias: string | undefined;

  constructor(description: Description) {
    this.#description = description;
  }

  /** Declarations of every component schema that was referred to. */
  declarations(): string[] {
    return [...this.#declarations.values()];
  }

  /** An `export interface` or `export type` of this name. */
  declaration(name: string, schema: Schema): string {
    const doc = docComment(schema.description, "");
    if (isPlainObject(schema)) return `${doc}export interface ${name} ${this.#object(schema, "")}\n`;
    const bases = this.#interfaceBases(schema);
    if (bases) {
      const own = { properties: Object.assign({}, ...bases.own.map(({ properties }) => properties)) };
      const required = bases.own.flatMap((part) => part.required ?? []);
      return `${doc}export interface ${name} extends ${bases.names.join(", ")} ${this.#object({ ...own, required }, "")}\n`;
    }
    this.#alias = name;
    const type = this.type(schema, "");
    this.#alias = undefined;
    return `${doc}export type ${name} = ${type};\n`;
  }

  /** One member of an interface, with its documentation. What a named type is stands at the type alone. */
  member(name: string, schema: Schema, required: boolean, indent: string, description?: string): string {
    const resolved = resolveSchema(this.#description, schema);
    const named = schema.$ref !== undefined && !isScalar(resolved);
    const what = description ?? schema.description ?? (named ? undefined : resolved.description);
    const doc = docComment(fieldDoc({ ...resolved, ...schema }, what), indent);
    return `${doc}${indent}${propertyName(name)}${required ? "" : "?"}: ${this.type(schema, indent)};\n`;
  }

  /** The type of a schema, as an expression. */
  type(schema: Schema, indent: string): string {
    if (schema.$ref) return this.#reference(schema.$ref, indent);
    if (schema.const !== undefined) return JSON.stringify(schema.const);
    if (schema.enum && schema.enum.length > 0) return union(schema.enum.map((value) => JSON.stringify(value)));
    if (schema.anyOf || schema.oneOf || schema.allOf) return this.#combined(schema, indent);
    const types = [schema.type ?? []].flat();
    if (types.length > 1) return union(types.map((type) => this.type({ ...schema, type }, indent)));
    switch (types[0]) {
      case "string":
        return "string";
      case "integer":
      case "number":
        return "number";
      case "boolean":
        return "boolean";
      case "null":
        return "null";
      case "array":
        return `${parenthesized(this.#deferred(() => this.type(schema.items ?? {}, indent)))}[]`;
      default:
        return this.#objectOrUnknown(schema, indent);
    }
  }

  /** An `allOf` of named objects and plain ones is an interface that extends the named ones. */
  #interfaceBases({ allOf = [] }: Schema): { names: string[]; own: Schema[] } | undefined {
    const own = allOf.filter(isPlainObject);
    const references = allOf.flatMap(({ $ref }) => ($ref && isPlainObject(this.#resolve($ref)) ? [$ref] : []));
    if (references.length === 0 || own.length + references.length !== allOf.length) return undefined;
    // An interface refuses a field that differs from its base's, or whose bases differ; an intersection does not.
    const names = [...references.map((ref) => this.#resolve(ref)), ...own].map((part) =>
      Object.keys(part.properties ?? {}),
    );
    if (new Set(names.flat()).size < names.flat().length) return undefined;
    return { names: references.map((ref) => this.#reference(ref, "")), own };
  }

  #resolve(ref: string): Schema {
    return resolveSchema(this.#description, { $ref: ref });
  }

  #reference(ref: string, indent: string): string {
    const name = ref.split("/").at(-1) ?? "";
    const schema = this.#resolve(ref);
    if (isScalar(schema)) return this.type(schema, indent);
    // An alias cannot be made of itself.
    if (this.#alias !== undefined && this.#madeOf(schema, false).has(this.#alias)) return "unknown";
    if (!this.#declarations.has(name)) {
      this.#declarations.set(name, ""); // holds its place, and ends recursion
      const alias = this.#alias;
      this.#alias = undefined;
      this.#declarations.set(name, this.declaration(name, schema));
      this.#alias = alias;
    }
    return name;
  }

  /** A part of an `allOf`: of a base that is the union of its variants, a variant takes the fields alone. */
  #part(part: Schema, indent: string): string {
    const base = part.$ref ? this.#resolve(part.$ref) : part;
    const itself = this.#alias !== undefined && this.#madeOf(base, true).has(this.#alias);
    if (!itself || isPlainObject(base)) return this.type(part, indent);
    return base.properties ? this.#object(base, indent) : "unknown";
  }

  /**
   * The named types that an alias of the schema consists of, however many aliases between, with or without what `allOf` brings. What is in
   * a field or a list is not looked at before it is needed.
   */
  #madeOf(schema: Schema, withAllOf: boolean, found = new Set<string>()): Set<string> {
    if (schema.$ref) {
      const name = schema.$ref.split("/").at(-1) ?? "";
      if (found.has(name)) return found;
      found.add(name);
      const target = this.#resolve(schema.$ref);
      if (!isPlainObject(target)) this.#madeOf(target, withAllOf, found);
    }
    const { properties, additionalProperties: values } = schema;
    const parts = [
      ...(schema.anyOf ?? []),
      ...(schema.oneOf ?? []),
      ...(withAllOf ? (schema.allOf ?? []) : []),
      ...(!properties && typeof values === "object" ? [values] : []),
    ];
    for (const part of parts) this.#madeOf(part, withAllOf, found);
    return found;
  }

  /** What is written inside is only looked at when needed, so that it may name what is being declared. */
  #deferred(write: () => string): string {
    const alias = this.#alias;
    this.#alias = undefined;
    const written = write();
    this.#alias = alias;
    return written;
  }

  /** Choices, what `allOf` adds to them, and the schema's own fields: all of it holds. */
  #combined({ anyOf, oneOf, allOf = [], ...own }: Schema, indent: string): string {
    const choices = [anyOf, oneOf].flatMap((choice) => {
      // A choice that only says which fields are required has no type of its own.
      const typed = choice?.every(isOnlyRequired) ? undefined : choice;
      return typed ? [this.#union(typed, indent)] : [];
    });
    const parts = allOf.filter((part) => !isOnlyRequired(part)).map((part) => this.#part(part, indent));
    const fields = own.properties ? [this.#object(own, indent)] : [];
    const all = [...fields, ...choices, ...parts];
    if (all.length === 0) return this.type(own, indent);
    return all.length === 1 ? (all[0] as string) : all.map(parenthesized).join(" & ");
  }

  /** Known values beside plain `string` would collapse into it; `string & {}` keeps them for completion. */
  #union(choice: Schema[], indent: string): string {
    const open = choice.some((part) => part.enum || part.const !== undefined);
    return union(choice.map((part) => (open && isPlainString(part) ? "(string & {})" : this.type(part, indent))));
  }

  #objectOrUnknown(schema: Schema, indent: string): string {
    if (schema.properties) return this.#object(schema, indent);
    if (schema.type !== "object" && schema.additionalProperties === undefined) return "unknown";
    const values = schema.additionalProperties;
    if (typeof values !== "object") return "Record<string, unknown>";
    // `Record` looks at its values at once; an index signature may name what is being declared.
    const itself = this.#alias !== undefined && this.#madeOf(values, true).has(this.#alias);
    if (itself) return `{ [name: string]: ${this.#deferred(() => this.type(values, indent))} }`;
    return `Record<string, ${this.type(values, indent)}>`;
  }

  #object(schema: Schema, indent: string): string {
    const inner = `${indent}  `;
    const members = this.#deferred(() =>
      Object.entries(schema.properties ?? {})
        .map(([name, property]) => this.member(name, property, schema.required?.includes(name) ?? false, inner))
        .join(""),
    );
    return `{\n${members}${indent}}`;
  }
}

/** A comment, one line where it fits, with nothing in it that could end it early. */
export function docComment(text: string | undefined, indent: string): string {
  if (!text?.trim()) return "";
  const lines = text
    .trim()
    .replaceAll("*/", "*\\/")
    .split("\n")
    .flatMap((line) => wrap(line, 110 - indent.length));
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}

function wrap(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && current.length + word.length >= width) {
      lines.push(current);
      current = word;
    } else {
      current = current === "" ? word : `${current} ${word}`;
    }
  }
  return [...lines, current];
}

function fieldDoc(schema: Schema, description: string | undefined): string {
  const bounds = [
    schema.minimum !== undefined && `Minimum ${schema.minimum}.`,
    schema.maximum !== undefined && `Maximum ${schema.maximum}.`,
  ].filter(Boolean);
  return [
    [description?.trim(), ...bounds].filter(Boolean).join(" "),
    ...(schema.default !== undefined ? [`@default ${JSON.stringify(schema.default)}`] : []),
    ...(schema.deprecated ? ["@deprecated"] : []),
  ].join("\n");
}

function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

function isPlainObject(schema: Schema): boolean {
  return schema.properties !== undefined && !schema.$ref && !schema.anyOf && !schema.oneOf && !schema.allOf;
}

function isOnlyRequired(schema: Schema): boolean {
  return Object.keys(schema).every((key) => key === "required" || key === "title" || key === "description");
}

function isPlainString(schema: Schema): boolean {
  return schema.type === "string" && !schema.enum && schema.const === undefined;
}

/** A named string, number or boolean without listed values: its documentation goes to the field, its name is not needed. */
function isScalar(schema: Schema): boolean {
  const { type } = schema;
  return typeof type === "string" && ["string", "integer", "number", "boolean"].includes(type) && !schema.enum;
}

function union(parts: string[]): string {
  return [...new Set(parts)].join(" | ");
}

function parenthesized(type: string): string {
  return /[|&]/.test(type) && !/^[{(]/.test(type) ? `(${type})` : type;
}
