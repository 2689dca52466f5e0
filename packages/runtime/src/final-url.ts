import { isSecureAddress } from "./base-url.ts";
import { InvalidInputError } from "./errors/invalid-input-error.ts";

/** Checks where a request would go, whatever a call's `baseUrl`, a serializer or middleware made of its URL. Throws an `InvalidInputError`. */
export function checkFinalUrl(operation: string, url: string, allowInsecure: boolean): void {
  const refuse = (problem: string) => new InvalidInputError(operation, "url", problem);
  if (!URL.canParse(url)) throw refuse("is no URL: baseUrl must be one that begins with https://");
  const address = new URL(url);
  if (isSecureAddress(address) || (address.protocol === "http:" && allowInsecure)) return;
  throw refuse(
    `would send credentials to ${address.host || "nowhere"} by ${address.protocol.slice(0, -1)}: use https, or set allowInsecure`,
  );
}
