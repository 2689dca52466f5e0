import type { Template, Variable } from "./request.ts";

/** A word of a POSIX shell that means the text as it is, whatever is in it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/**
 * A word of texts and variables. In double quotes as far as nothing in them would be read by the shell; an interactive bash reads
 * the exclamation mark there, too.
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
