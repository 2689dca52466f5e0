/** One difference between what a provider publishes and our description. */
export interface Finding {
  /** Side that has it: only the provider (`theirs`), only we (`ours`), or both, differently (`differs`). */
  kind: "theirs" | "differs" | "ours";
  /** Schema or request with the field, such as `Patient.name`; or the method, or `POST /v1/things` if we have none. */
  where: string;
  /** Description of the difference, such as `only theirs (string)` or `optional here, not there`. */
  what: string;
  /** Methods that have the difference. */
  operations: string[];
}

/** Collects differences. The same difference in many operations is one finding. */
export class Findings {
  readonly #found = new Map<string, Finding>();
  /** Method that is being compared. */
  operation: string | undefined;

  add(kind: Finding["kind"], where: string, what: string): void {
    const text = `${where}: ${what}`;
    const finding = this.#found.get(text) ?? { kind, where, what, operations: [] };
    this.#found.set(text, finding);
    const { operation } = this;
    if (operation !== undefined && !finding.operations.includes(operation)) finding.operations.push(operation);
  }

  /** Adds known values that only one side has. A provider that lists none leaves them open. */
  addValues(ours: string[], theirs: string[], where: string): void {
    if (theirs.length === 0) return;
    const missing = (values: string[], there: string[]) =>
      values.filter((value) => !there.includes(value)).map((value) => JSON.stringify(value));
    const [onlyTheirs, onlyOurs] = [missing(theirs, ours), missing(ours, theirs)];
    if (onlyTheirs.length > 0) this.add("theirs", where, `value ${onlyTheirs.join(", ")} only theirs`);
    if (onlyOurs.length > 0) this.add("ours", where, `value ${onlyOurs.join(", ")} only ours`);
  }

  list(): Finding[] {
    return [...this.#found.values()].sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
  }
}

/** Text that the patterns of `differences` in a provider's `upstream.yaml` are matched against. */
export function textOf({ where, what }: Finding): string {
  return `${where}: ${what}`;
}
