import { badRequest } from "./errors.ts";

/** Refuses what is not in E.164 form: a plus sign, a country code and at most 15 digits in all. */
export function checkPhoneNumber(number: string): void {
  if (/^\+[1-9]\d{6,14}$/.test(number)) return;
  throw badRequest("invalid_phone_number", `"${number}" is not a phone number in E.164 form, such as +12025550162.`);
}
