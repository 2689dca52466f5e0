/** First those whose capitals say nothing of where a word begins or ends, in the plural too: `OAuth`, `APIs`, `userIDs`. */
const WORDS =
  /OAuth\d*(?![a-z])|OpenID|(?:API|SSO|JWT|ID|URL)s?\d*(?![a-z])(?![A-Z](?![a-z]))|[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+\d*|[A-Z]+\d*|\d+/g;

/** Splits a name into words, however it joins them: `listForOrg`, `list_for_org`, `repos/list-for-org`. */
export function wordsOf(name: string): string[] {
  const plain = name.normalize("NFKD").replaceAll(/[\u0300-\u036f'’]/g, "");
  return plain.match(WORDS) ?? [];
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

/** Returns whether two words are the same, in the singular or the plural: `boxes` and `Box`, `companies` and `company`. */
export function isSameWord(one: string, other: string): boolean {
  const forms = singulars(other);
  return singulars(one).some((form) => forms.includes(form));
}

/** Returns a word in lower case, and what may be its singular. */
function singulars(word: string): string[] {
  const lower = word.toLowerCase();
  const found = [lower];
  if (/ies$/.test(lower)) found.push(lower.replace(/ies$/, "y"));
  if (/(s|x|z|ch|sh)es$/.test(lower)) found.push(lower.slice(0, -2));
  if (/[^s]s$/.test(lower)) found.push(lower.slice(0, -1));
  return found;
}
