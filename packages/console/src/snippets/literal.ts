const WIDTH = 100;

/** An expression that stands where a value would. */
export class Code {
  readonly expression: string;

  constructor(expression: string) {
    this.expression = expression;
  }
}

/** A JSON value as JavaScript writes it: a field a line, a list on one line where it fits. */
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

/** An object of fields that are written already. */
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
  // As a plain key it would be the object's prototype: https://tc39.es/ecma262/#sec-__proto__-property-names-in-object-initializers
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
