import { badRequest } from "./errors.ts";

/** Throws for a number that is not in E.164 format: a plus sign, a country code and at most 15 digits in all. */
export function checkPhoneNumber(number: string): void {
  if (/^\+[1-9]\d{6,14}$/.test(number)) return;
  throw badRequest("invalid_phone_number", `"${number}" is not a phone number in E.164 format, such as +12025550162.`);
}
