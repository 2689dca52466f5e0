import ts from "typescript";
import type { Findings } from "./findings.ts";

/**
 * Compares two types field by field. A field inside a named type is reported under that type's name, so that it is one
 * finding however many responses contain it.
 */
export class TypeDifferences {
  readonly #checker: ts.TypeChecker;
  readonly #findings: Findings;
  #compared = new Map<ts.Type, Set<ts.Type>>();

  constructor(checker: ts.TypeChecker, findings: Findings) {
    this.#checker = checker;
    this.#findings = findings;
  }

  /** Sets the operation that the following findings belong to. */
  enter(operation: string): void {
    this.#findings.operation = operation;
    this.#compared = new Map();
  }

  compare(ours: ts.Type, theirs: ts.Type, at: string): void {
    const [mine, other] = [this.#withoutNull(ours, theirs, at), this.#checker.getNonNullableType(theirs)];
    if (this.#seen(mine, other)) return;
    const checker = this.#checker;
    const elements = [mine, other].map((type) =>
      checker.isArrayType(type) ? checker.getTypeArguments(type as ts.TypeReference)[0] : undefined,
    );
    if (elements[0] && elements[1]) this.compare(elements[0], elements[1], `${at}[]`);
    // The fields of a list are its methods, which no response has.
    else if (!elements[0] && !elements[1] && isPlainObject(mine) && isPlainObject(other))
      this.#compareObjects(mine, other, nameOf(mine) ?? at);
    else this.#compareWhole(mine, other, at);
  }

  #compareObjects(ours: ts.Type, theirs: ts.Type, at: string): void {
    const checker = this.#checker;
    const theirNames = new Set(theirs.getProperties().map(({ name }) => name));
    for (const { name } of ours.getProperties()) {
      if (!theirNames.has(name)) this.#findings.add("ours", `${at}.${name}`, "only ours");
    }
    for (const theirField of theirs.getProperties()) {
      const field = `${at}.${theirField.name}`;
      const ourField = ours.getProperty(theirField.name);
      if (!ourField) {
        this.#findings.add("theirs", field, "only theirs");
        continue;
      }
      const [ourOptional, theirOptional] = [ourField, theirField].map(
        (symbol) => (symbol.flags & ts.SymbolFlags.Optional) !== 0,
      );
      if (ourOptional !== theirOptional) {
        this.#findings.add("differs", field, `${ourOptional ? "optional" : "required"} here, not there`);
      }
      const [ourType, theirType] = [checker.getTypeOfSymbol(ourField), checker.getTypeOfSymbol(theirField)];
      if (checker.getNonNullableType(theirType).flags & ts.TypeFlags.String) {
        this.#findings.addValues(valuesOf(ourType), this.#declaredValues(theirField), field);
      }
      this.compare(ourType, theirType, field);
    }
    const indexes = [ours, theirs].map((type) => checker.getIndexTypeOfType(type, ts.IndexKind.String));
    if (indexes[0] && indexes[1]) this.compare(indexes[0], indexes[1], `${at}[key]`);
    else if (indexes[0] || indexes[1]) {
      this.#findings.add("differs", at, `free keys ${indexes[0] ? "here" : "there"} only`);
    }
  }

  #compareWhole(ours: ts.Type, theirs: ts.Type, at: string): void {
    this.#findings.addValues(valuesOf(ours), valuesOf(theirs), at);
    const checker = this.#checker;
    if (checker.isTypeAssignableTo(ours, theirs) && checker.isTypeAssignableTo(theirs, ours)) return;
    // Differences of values alone are already reported above.
    if (isOfValues(ours) && isOfValues(theirs)) return;
    const [mine, other] = [ours, theirs].map((type) =>
      checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation),
    );
    this.#findings.add("differs", at, `${mine} here, ${other} there`);
  }

  /** The compiler reduces `"a" | "b" | string` to `string`; the declaration still has the values. */
  #declaredValues({ valueDeclaration: declaration }: ts.Symbol): string[] {
    const written = (node: ts.Node | undefined): string[] => {
      if (!node) return [];
      if (ts.isUnionTypeNode(node)) return node.types.flatMap(written);
      if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) return [node.literal.text];
      if (!ts.isTypeReferenceNode(node)) return [];
      const alias = this.#checker.getSymbolAtLocation(node.typeName)?.declarations?.find(ts.isTypeAliasDeclaration);
      return written(alias?.type);
    };
    return declaration && ts.isPropertySignature(declaration) ? [...new Set(written(declaration.type))].sort() : [];
  }

  /** Reports null on one side only as a difference of its own, separate from the rest of the type. */
  #withoutNull(ours: ts.Type, theirs: ts.Type, at: string): ts.Type {
    const hasNull = (type: ts.Type) => type.isUnion() && type.types.some(({ flags }) => flags & ts.TypeFlags.Null);
    if (hasNull(ours) !== hasNull(theirs)) {
      this.#findings.add("differs", at, `null ${hasNull(ours) ? "here" : "there"} only`);
    }
    return this.#checker.getNonNullableType(ours);
  }

  #seen(ours: ts.Type, theirs: ts.Type): boolean {
    if (!nameOf(ours)) return false;
    const others = this.#compared.get(ours) ?? new Set();
    this.#compared.set(ours, others);
    if (others.has(theirs)) return true;
    others.add(theirs);
    return false;
  }
}

/** Returns the name of an interface or of a type alias. */
function nameOf(type: ts.Type): string | undefined {
  const symbol = type.aliasSymbol ?? (type.isClassOrInterface() ? type.symbol : undefined);
  return symbol?.name;
}

function isPlainObject(type: ts.Type): boolean {
  return (
    (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0 && type.getCallSignatures().length === 0
  );
}

function valuesOf(type: ts.Type): string[] {
  const members = type.isUnion() ? type.types : [type];
  return members.flatMap((member) => (member.isStringLiteral() ? member.value : [])).sort();
}

/** Returns `true` for known values only, or known values beside any string. */
function isOfValues(type: ts.Type): boolean {
  return (
    type.isUnion() &&
    valuesOf(type).length > 0 &&
    type.types.every((each) => each.flags & ts.TypeFlags.StringLike || each.isIntersection())
  );
}
