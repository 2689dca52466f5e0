import type { Template, Variable } from "./request.ts";

/** Quotes a text as a literal word of a POSIX shell. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/**
 * Returns a shell word of texts and variables. Texts that the shell would interpret in double quotes are in single quotes; an
 * interactive bash also interprets the exclamation mark.
 */
export function interpolated(template: Template): string {
  let word = '"';
  for (const part of template) {
    if (typeof part !== "string") word += variable(part);
    else if (/["$`\\!]/.test(part)) word += `"${quoted(part)}"`;
    else word += part;
  }
  return `${word}"`.replace(/""$/, "");
}

function variable({ variable, fallback }: Variable): string {
  return fallback === undefined ? `$${variable}` : `\${${variable}:-${fallback}}`;
}
