import { findPhoneNumbersInText } from "libphonenumber-js/min";
import type { GuardrailFinding } from "./guardrail.ts";
import { fieldsOf, type GuardrailContext, named } from "./guardrail-context.ts";
import { found } from "./rule-levels.ts";

const COUNTRY = {
  zh: "CN",
  es: "ES",
  en: "US",
  fr: "FR",
  de: "DE",
  pt: "BR",
  it: "IT",
  ja: "JP",
  ko: "KR",
} as const;

/** Phone numbers, written as in the item's language's largest country or internationally. */
export function checkPhoneNumbers(context: GuardrailContext): GuardrailFinding[] {
  const primary = context.item.language.slice(0, 2).toLowerCase() as keyof typeof COUNTRY;
  const spans = fieldsOf(context).flatMap(({ field, value }) =>
    findPhoneNumbersInText(value, { defaultCountry: COUNTRY[primary] ?? "US" }).map(
      ({ startsAt, endsAt }) => ({
        field,
        start: startsAt,
        end: endsAt,
      }),
    ),
  );
  if (spans.length === 0) return [];
  const numbers = spans.map(({ field, start, end }) => context.text[field].slice(start, end));
  return [found("phoneNumber", `Holds the phone number ${named(numbers)}`, spans)];
}
