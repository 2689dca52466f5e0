/** Returns a secret unchanged, in JSON, in a path, in a query (where URLs encode one more character) and in a form. */
export function spellingsOf(secret: string): string[] {
  let inPath = secret;
  try {
    inPath = encodeURIComponent(secret);
  } catch {
    // A lone surrogate cannot be in a URL.
  }
  const inForm = `${new URLSearchParams({ "": secret })}`.slice(1);
  return [secret, JSON.stringify(secret).slice(1, -1), inPath, inPath.replaceAll("'", "%27"), inForm];
}

// Characters that JSON libraries escape without need: those of Python and PHP, Go, Gson, and .NET.
const ESCAPED = [/[\x7f-\uffff]/, /[<>&\u2028\u2029]/, /[<>&='\u2028\u2029]/, /[<>&'"+`\x7f-\uffff]/];

/** Returns the same, and the spellings in JSON and URLs of other languages. A client does not bundle all of them. */
export function everySpellingOf(secret: string): Set<string> {
  const [, json = "", inPath = "", ...inUrls] = spellingsOf(secret);
  const escaped = ESCAPED.map((pattern) => escapedJson(secret, pattern));
  const inJsons = [json, ...escaped, ...[json, ...escaped].map(upperEscapes)];
  const allEncoded = inPath.replaceAll(/[!'()*]/g, (character) => `%${hexOf(character, 2).toUpperCase()}`);
  const urls = [inPath, ...inUrls, allEncoded, allEncoded.replaceAll("%20", "+")];
  return new Set([
    secret,
    ...inJsons,
    ...inJsons.map((text) => text.replaceAll("/", "\\/")),
    ...urls,
    ...urls.map((text) => text.replaceAll(/%[\dA-F]{2}/g, (byte) => byte.toLowerCase())),
  ]);
}

function escapedJson(text: string, pattern: RegExp): string {
  return Array.from(text, (character) => {
    if (!pattern.test(character)) return JSON.stringify(character).slice(1, -1);
    return character
      .split("")
      .map((unit) => `\\u${hexOf(unit, 4)}`)
      .join("");
  }).join("");
}

/** Returns the JSON with the digits of its escapes in upper case; an escaped backslash before a `u` is not an escape. */
function upperEscapes(json: string): string {
  return json.replaceAll(/\\(?:u(....)|.)/g, (escaped, digits?: string) =>
    digits === undefined ? escaped : `\\u${digits.toUpperCase()}`,
  );
}

function hexOf(character: string, digits: number): string {
  return character.charCodeAt(0).toString(16).padStart(digits, "0");
}
