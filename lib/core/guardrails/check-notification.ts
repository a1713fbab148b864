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
import { checkUnfilledTokens } from "./check-unfilled-tokens.ts";
import { checkBannedWords, checkRequiredWords } from "./check-words.ts";
import { GUARDRAIL_LEVELS, type GuardrailFinding, type GuardrailReport } from "./guardrail.ts";
import type { GuardrailCheck, GuardrailContext } from "./guardrail-context.ts";
import { readTokens } from "./read-tokens.ts";

/** What is limited is counted with every token at its longest. */
const LIMITS: readonly GuardrailCheck[] = [checkLength, checkPayload];

/** What is read is looked at as a reader without a value sees it. */
const CHECKS: readonly GuardrailCheck[] = [
  checkMarkup,
  checkUnfilledTokens,
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
  const findings = [...under(context, "longest", LIMITS), ...under(context, "default", CHECKS)];
  const worst = Math.max(0, ...findings.map(({ level }) => GUARDRAIL_LEVELS.indexOf(level)));
  return { level: GUARDRAIL_LEVELS[worst]!, findings };
}

function under(
  context: GuardrailContext,
  fill: "default" | "longest",
  checks: readonly GuardrailCheck[],
): GuardrailFinding[] {
  const read = readTokens(context, fill);
  return read.spansBack(checks.flatMap((check) => check(read.context)));
}
