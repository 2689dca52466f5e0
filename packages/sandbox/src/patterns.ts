/**
 * Returns a function that tests names against `pattern`, in which `*` matches any characters: `magicLinks.*`. Takes linear
 * time, since callers choose both.
 */
export function matcherOf(pattern: string): (name: string) => boolean {
  const [start = "", ...rest] = pattern.split("*");
  const end = rest.pop();
  if (end === undefined) return (name) => name === pattern;
  return (name) => {
    if (!name.startsWith(start)) return false;
    let position = start.length;
    for (const part of rest) {
      const found = name.indexOf(part, position);
      if (found === -1) return false;
      position = found + part.length;
    }
    return name.length - end.length >= position && name.endsWith(end);
  };
}
