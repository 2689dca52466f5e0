/** Splits a name into words, however it joins them: `listForOrg`, `list_for_org`, `repos/list-for-org`. */
export function wordsOf(name: string): string[] {
  const plain = name.normalize("NFKD").replaceAll(/[\u0300-\u036f'’]/g, "");
  return plain.match(/[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+\d*|[A-Z]+\d*|\d+/g) ?? [];
}

/** Joins words as `listForOrg`. The result begins with a letter: `x` is prepended to a digit. */
export function camelCase(words: readonly string[]): string {
  const joined = pascalCase(words).replace(/^./, (letter) => letter.toLowerCase());
  return /^\d/.test(joined) ? `x${joined}` : joined;
}

/** Joins words as `ListForOrg`. */
export function pascalCase(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join("");
}

/** Returns a word in lower case and without a plural ending, for comparison. */
export function singular(word: string): string {
  return word
    .toLowerCase()
    .replace(/ies$/, "y")
    .replace(/(?<!s)s$/, "");
}
