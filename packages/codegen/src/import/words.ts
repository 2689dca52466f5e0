/** The words of a name, however it joins them: `listForOrg`, `list_for_org`, `repos/list-for-org`. */
export function wordsOf(name: string): string[] {
  const plain = name.normalize("NFKD").replaceAll(/[\u0300-\u036f'’]/g, "");
  return plain.match(/[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+\d*|[A-Z]+\d*|\d+/g) ?? [];
}

/** `listForOrg`. Begins with a letter: a digit gets an `x` before it. */
export function camelCase(words: readonly string[]): string {
  const joined = pascalCase(words).replace(/^./, (letter) => letter.toLowerCase());
  return /^\d/.test(joined) ? `x${joined}` : joined;
}

/** `ListForOrg` */
export function pascalCase(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join("");
}

/** In lower case and without the plural's ending, for comparison. */
export function singular(word: string): string {
  return word
    .toLowerCase()
    .replace(/ies$/, "y")
    .replace(/(?<!s)s$/, "");
}
