import { checkEmoji } from "./check-emoji.ts";
import { checkLanguage } from "./check-language.ts";
import { checkLength } from "./check-length.ts";
import { checkLinks } from "./check-links.ts";
import { checkMarkup } from "./check-markup.ts";
import { checkNames } from "./check-names.ts";
import { checkNumbers } from "./check-numbers.ts";
import { checkPayload } from "./check-payload.ts";
import { checkPersonalData } from "./check-personal-data.ts";
import { checkPhoneNumbers } from "./check-phone-numbers.ts";
import { checkQuotes } from "./check-quotes.ts";
import { checkShouting } from "./check-shouting.ts";
import { checkBannedWords, checkRequiredWords } from "./check-words.ts";
import { GUARDRAIL_LEVELS, type GuardrailReport } from "./guardrail.ts";
import type { GuardrailCheck, GuardrailContext } from "./guardrail-context.ts";

const CHECKS: readonly GuardrailCheck[] = [
  checkLength,
  checkPayload,
  checkMarkup,
  checkBannedWords,
  checkRequiredWords,
  checkEmoji,
  checkShouting,
  checkLinks,
  checkPhoneNumbers,
  checkPersonalData,
  checkLanguage,
  checkNumbers,
  checkQuotes,
  checkNames,
];

/** Every guardrail on one text. The report's level is that of its worst finding. */
export function checkNotification(context: GuardrailContext): GuardrailReport {
  const findings = CHECKS.flatMap((check) => check(context));
  const worst = Math.max(0, ...findings.map(({ level }) => GUARDRAIL_LEVELS.indexOf(level)));
  return { level: GUARDRAIL_LEVELS[worst]!, findings };
}
