import type { GuardrailFinding, GuardrailRule, TextSpan } from "./guardrail.ts";

/** What can be wrong with a text, the rule it falls under, and how bad it is. */
interface RuleLevel {
  rule: GuardrailRule;
  level: GuardrailFinding["level"];
}

/**
 * The one table of levels. `block`: the text would be wrong, unsafe or refused by the sender, whoever looks at it.
 * `warn`: the check itself can be wrong, or it is a matter of taste, so a person decides.
 */
export const RULE_LEVELS = {
  titleTooLong: { rule: "title-length", level: "block" },
  bodyTooLong: { rule: "body-length", level: "block" },
  payloadTooLarge: { rule: "payload-bytes", level: "block" },
  emptyBody: { rule: "empty", level: "block" },
  // A line without a title still reads as a notification.
  emptyTitle: { rule: "empty", level: "warn" },
  bannedWord: { rule: "banned-words", level: "block" },
  missingWord: { rule: "required-words", level: "block" },
  unwantedEmoji: { rule: "emoji", level: "block" },
  missingEmoji: { rule: "emoji", level: "block" },
  manyEmoji: { rule: "emoji", level: "warn" },
  capitals: { rule: "shouting", level: "warn" },
  repeatedMarks: { rule: "shouting", level: "warn" },
  link: { rule: "links", level: "block" },
  // “Booking.com” is a name where the item is about it.
  siteOfItem: { rule: "links", level: "warn" },
  phoneNumber: { rule: "phone-numbers", level: "block" },
  wrongLanguage: { rule: "language", level: "block" },
  personalData: { rule: "personal-data", level: "block" },
  inventedNumber: { rule: "grounding-numbers", level: "block" },
  // “Three of them” may count what the item names without counting.
  inventedCount: { rule: "grounding-numbers", level: "warn" },
  // £18 off from £72 to £54 is right, but nobody wrote it: a person checks the sum.
  derivedNumber: { rule: "grounding-numbers", level: "warn" },
  // A capital is a hint of a name, no proof.
  inventedName: { rule: "grounding-names", level: "warn" },
  inventedQuote: { rule: "grounding-quotes", level: "block" },
  // Two words in quotes are as often a term as something somebody said.
  inventedTerm: { rule: "grounding-quotes", level: "warn" },
  markup: { rule: "markup", level: "block" },
  unfilledToken: { rule: "markup", level: "block" },
  hiddenSigns: { rule: "markup", level: "block" },
  mixedAlphabets: { rule: "markup", level: "block" },
} as const satisfies Record<string, RuleLevel>;
export type Defect = keyof typeof RULE_LEVELS;

/** A finding at the level that the table gives. */
export function found(defect: Defect, reason: string, spans: TextSpan[]): GuardrailFinding {
  return { ...RULE_LEVELS[defect], reason, spans };
}
