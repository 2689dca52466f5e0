import ts from "typescript";

/**
 * Where two types differ, field by field, as sentences such as `Member.name: only theirs`. A field inside a named type is told by that
 * type's name and only once, however many answers hold it.
 */
export class TypeDifferences {
  readonly found = new Set<string>();
  readonly #checker: ts.TypeChecker;
  readonly #compared = new Map<ts.Type, Set<ts.Type>>();

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  compare(ours: ts.Type, theirs: ts.Type, at: string): void {
    const [mine, other] = [this.#withoutNull(ours, theirs, at), this.#checker.getNonNullableType(theirs)];
    if (this.#seen(mine, other)) return;
    const checker = this.#checker;
    const elements = [mine, other].map((type) =>
      checker.isArrayType(type) ? checker.getTypeArguments(type as ts.TypeReference)[0] : undefined,
    );
    if (elements[0] && elements[1]) this.compare(elements[0], elements[1], `${at}[]`);
    else if (isPlainObject(mine) && isPlainObject(other)) this.#compareObjects(mine, other, nameOf(mine) ?? at);
    else this.#compareWhole(mine, other, at);
  }

  #compareObjects(ours: ts.Type, theirs: ts.Type, at: string): void {
    const checker = this.#checker;
    const theirNames = new Set(theirs.getProperties().map(({ name }) => name));
    for (const { name } of ours.getProperties()) {
      if (!theirNames.has(name)) this.found.add(`${at}.${name}: only ours`);
    }
    for (const theirField of theirs.getProperties()) {
      const field = `${at}.${theirField.name}`;
      const ourField = ours.getProperty(theirField.name);
      if (!ourField) {
        this.found.add(`${field}: only theirs`);
        continue;
      }
      const [ourOptional, theirOptional] = [ourField, theirField].map(
        (symbol) => (symbol.flags & ts.SymbolFlags.Optional) !== 0,
      );
      if (ourOptional !== theirOptional) {
        this.found.add(`${field}: ${ourOptional ? "optional" : "required"} here, not there`);
      }
      this.compare(checker.getTypeOfSymbol(ourField), checker.getTypeOfSymbol(theirField), field);
    }
    const indexes = [ours, theirs].map((type) => checker.getIndexTypeOfType(type, ts.IndexKind.String));
    if (indexes[0] && indexes[1]) this.compare(indexes[0], indexes[1], `${at}[key]`);
    else if (indexes[0] || indexes[1]) this.found.add(`${at}: free keys ${indexes[0] ? "here" : "there"} only`);
  }

  #compareWhole(ours: ts.Type, theirs: ts.Type, at: string): void {
    const checker = this.#checker;
    if (checker.isTypeAssignableTo(ours, theirs) && checker.isTypeAssignableTo(theirs, ours)) return;
    const [mine, other] = [ours, theirs].map((type) => checker.typeToString(type));
    this.found.add(`${at}: ${mine} here, ${other} there`);
  }

  /** Null on our side only is one difference, told apart from what the rest of the type may have. */
  #withoutNull(ours: ts.Type, theirs: ts.Type, at: string): ts.Type {
    const hasNull = (type: ts.Type) => type.isUnion() && type.types.some(({ flags }) => flags & ts.TypeFlags.Null);
    if (hasNull(ours) !== hasNull(theirs)) this.found.add(`${at}: null ${hasNull(ours) ? "here" : "there"} only`);
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

/** The name of an interface, or of a type alias. */
function nameOf(type: ts.Type): string | undefined {
  const symbol = type.aliasSymbol ?? (type.isClassOrInterface() ? type.symbol : undefined);
  return symbol?.name;
}

function isPlainObject(type: ts.Type): boolean {
  return (
    (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0 && type.getCallSignatures().length === 0
  );
}
