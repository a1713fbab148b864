import { type CountryCode, findPhoneNumbersInText } from "libphonenumber-js/min";
import type { GuardrailFinding } from "./guardrail.ts";
import { fieldsOf, type GuardrailContext, named } from "./guardrail-context.ts";
import { found } from "./rule-levels.ts";

/** The countries whose way of writing numbers is looked for, by the item's language. */
const COUNTRIES: Record<string, readonly CountryCode[]> = {
  zh: ["CN"],
  es: ["ES", "MX"],
  en: ["US", "GB"],
  fr: ["FR"],
  de: ["DE"],
  pt: ["BR", "PT"],
  it: ["IT"],
  ja: ["JP"],
  ko: ["KR"],
};

/** Five digits with no letter or comma between: no number of any of these countries is shorter, and the search is slow. */
const MAY_BE_NUMBER = /\p{Nd}(?:[^\p{L}\p{Nd},;!?]{0,5}\p{Nd}){4}/u;

/** Phone numbers, written as in the largest countries of the item's language or internationally. */
export function checkPhoneNumbers(context: GuardrailContext): GuardrailFinding[] {
  const countries = COUNTRIES[context.item.language.slice(0, 2).toLowerCase()] ?? ["US"];
  const spans = fieldsOf(context).flatMap(({ field, value }) => {
    if (!MAY_BE_NUMBER.test(value)) return [];
    const found = countries.flatMap((defaultCountry) => findPhoneNumbersInText(value, { defaultCountry }));
    const byStart = new Map(found.map(({ startsAt, endsAt }) => [startsAt, endsAt]));
    return Array.from(byStart, ([start, end]) => ({ field, start, end }));
  });
  if (spans.length === 0) return [];
  const numbers = spans.map(({ field, start, end }) => context.text[field].slice(start, end));
  return [found("phoneNumber", `Holds the phone number ${named(numbers)}`, spans)];
}
