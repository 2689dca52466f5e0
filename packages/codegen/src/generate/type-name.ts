import type { Method } from "@linkwright/description/method";

/** What a method's types are named after: `MagicLinksSend` of `magicLinks.send`. */
export function typeName(id: string): string {
  return id.replaceAll(/(?:^|\.)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** What the types of headers that come from options are named after: `Authorization` of `authorization.session_token`. */
export function optionsName({ headers }: Method): string {
  return [...new Set(headers.map(({ option }) => typeName(option.split(".")[0] ?? "")))].join("");
}
