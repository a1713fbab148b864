import type { GuardrailFinding } from "./guardrail.ts";
import { type GuardrailContext, matchesOf } from "./guardrail-context.ts";
import { isIban } from "./iban.ts";
import { passesLuhn } from "./luhn.ts";
import { found } from "./rule-levels.ts";

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
/** As people write it so that no machine reads it: “ana [at] example.org”, “ana(at)example(dot)org”. */
const SPELLED_EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64} ?[[({] ?at ?[\])}] ?[\p{L}\p{N}-]{1,63}(?:(?:\.| ?[[({] ?dot ?[\])}] ?)[\p{L}\p{N}-]{1,63}){1,5}/giu;
const CARD = /(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/g;
const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/gi;

/** E-mail addresses, card numbers and bank accounts (with right check digits) never belong into a push. */
export function checkPersonalData(context: GuardrailContext): GuardrailFinding[] {
  const kinds: [string, { span: GuardrailFinding["spans"][number]; match: string }[]][] = [
    [
      "an e-mail address",
      [...matchesOf(context, EMAIL, /@/), ...matchesOf(context, SPELLED_EMAIL, /[[({] ?at ?[\])}]/i)],
    ],
    ["a card number", matchesOf(context, CARD, /\d/).filter(({ match }) => passesLuhn(match))],
    ["a bank account number", matchesOf(context, IBAN, /\d/).filter(({ match }) => isIban(match))],
  ];
  return kinds
    .filter(([, all]) => all.length > 0)
    .map(([kind, all]) =>
      found(
        "personalData",
        `Holds ${kind}`,
        all.map(({ span }) => span),
      ),
    );
}
