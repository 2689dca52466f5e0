import type { Method } from "@linkwright/description/method";

/** Returns the prefix of the names of a method's types: `MagicLinksSend` for `magicLinks.send`. */
export function typeName(id: string): string {
  return id.replaceAll(/(?:^|\.)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Returns the prefix of the names of types of headers set by options: `Authorization` for `authorization.session_token`. */
export function optionsName({ headers }: Method): string {
  return [...new Set(headers.map(({ option }) => typeName(option.split(".")[0] ?? "")))].join("");
}
