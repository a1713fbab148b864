import type { GuardrailFinding } from "./guardrail.ts";
import { type GuardrailContext, matchesOf } from "./guardrail-context.ts";
import { passesLuhn } from "./luhn.ts";

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const CARD = /(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/g;
const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g;

/** E-mail addresses, card numbers (with a right check digit) and bank accounts never belong into a push. */
export function checkPersonalData(context: GuardrailContext): GuardrailFinding[] {
  const kinds: [string, { span: GuardrailFinding["spans"][number]; match: string }[]][] = [
    ["an e-mail address", matchesOf(context, EMAIL)],
    ["a card number", matchesOf(context, CARD).filter(({ match }) => passesLuhn(match))],
    ["a bank account number", matchesOf(context, IBAN)],
  ];
  return kinds
    .filter(([, found]) => found.length > 0)
    .map(([kind, found]) => ({
      rule: "personal-data",
      level: "block",
      reason: `Holds ${kind}`,
      spans: found.map(({ span }) => span),
    }));
}
