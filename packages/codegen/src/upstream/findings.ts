/** One difference between what a provider publishes and what our descriptions say. */
export interface Finding {
  /** Who has it: only the provider, only we, or both, differently. */
  kind: "theirs" | "differs" | "ours";
  /** The schema or request with the field: `Patient.name`; or the method, or `POST /v1/things` where we have none. */
  where: string;
  /** `only theirs (string)`, `optional here, not there`. */
  what: string;
  /** The methods it is met in. */
  operations: string[];
}

/** Collects differences; the same one, met in many operations, is one finding. */
export class Findings {
  readonly #found = new Map<string, Finding>();
  /** The method that is being compared. */
  operation: string | undefined;

  add(kind: Finding["kind"], where: string, what: string): void {
    const text = `${where}: ${what}`;
    const finding = this.#found.get(text) ?? { kind, where, what, operations: [] };
    this.#found.set(text, finding);
    const { operation } = this;
    if (operation !== undefined && !finding.operations.includes(operation)) finding.operations.push(operation);
  }

  /** Known values of which only one side knows. A provider that lists none leaves them open. */
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

/** What `differences` in a provider's `upstream.yaml` are held against. */
export function textOf({ where, what }: Finding): string {
  return `${where}: ${what}`;
}
