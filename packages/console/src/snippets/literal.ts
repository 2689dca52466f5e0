const WIDTH = 100;

/** An expression in place of a value. */
export class Code {
  readonly expression: string;

  constructor(expression: string) {
    this.expression = expression;
  }
}

/** Returns a JSON value as a JavaScript literal: one field per line, and lists on one line if they fit. */
export function literal(value: unknown, indent = ""): string {
  if (value instanceof Code) return value.expression;
  if (Array.isArray(value)) return listLiteral(value, indent);
  if (typeof value === "object" && value !== null) {
    return objectLiteral(
      Object.entries(value).flatMap(([name, each]) =>
        each === undefined ? [] : [[name, literal(each, `${indent}  `)]],
      ),
      indent,
    );
  }
  return JSON.stringify(value) ?? "undefined";
}

/** Returns an object literal of fields whose values are code. */
export function objectLiteral(fields: readonly (readonly [string, string])[], indent = ""): string {
  if (fields.length === 0) return "{}";
  const lines = fields.map(([name, each]) => `${indent}  ${key(name)}: ${each},\n`);
  return `{\n${lines.join("")}${indent}}`;
}

function listLiteral(list: readonly unknown[], indent: string): string {
  const short = `[${list.map((each) => literal(each, indent)).join(", ")}]`;
  if (!short.includes("\n") && indent.length + short.length <= WIDTH) return short;
  const lines = list.map((each) => `${indent}  ${literal(each, `${indent}  `)},\n`);
  return `[\n${lines.join("")}${indent}]`;
}

function key(name: string): string {
  // As a plain key it would set the object's prototype: https://tc39.es/ecma262/#sec-__proto__-property-names-in-object-initializers
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
