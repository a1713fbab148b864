import { chineseNumbers } from "./chinese-numerals.ts";
import { derivedFrom } from "./derived-number.ts";
import type { GuardrailFinding, TextSpan } from "./guardrail.ts";
import { fieldsOf, type GuardrailContext, itemProse, named } from "./guardrail-context.ts";
import { isGrounded } from "./is-grounded.ts";
import { factOf } from "./item-facts.ts";
import { knownNumbers } from "./known-numbers.ts";
import { type NumberInText, numbersIn } from "./numbers-in.ts";
import { partsIn } from "./part-words.ts";
import { type Defect, found } from "./rule-levels.ts";
import { spelledNumbers } from "./spelled-numbers.ts";

/** Up to here a number word may count what the item names one by one. */
const SMALL = 12;
/** What a single Chinese numeral stands before where it counts. */
const MEASURE = /^[年月日天个位名人次元块岁倍公小分周条件种项步招点处座部场家]/u;

/**
 * Every number of the text stands in the item too, in digits or in words, with the same unit. A number that does not is
 * made up. Small number words, parts (“half of”) and savings that follow from two prices are left to a person.
 */
export function checkNumbers(context: GuardrailContext): GuardrailFinding[] {
  const { text, attributes } = itemProse(context);
  const known = factOf(context.item, "numbers", () => knownNumbers(text, attributes));
  const language = (context.constraints.language ?? context.item.language).slice(0, 2).toLowerCase();
  const invented: Partial<Record<Defect, { span: TextSpan; match: string }[]>> = {};
  for (const { field, value } of fieldsOf(context)) {
    for (const number of claimsIn(value, language)) {
      const before = value.slice(Math.max(0, number.start - 20), number.start);
      if (isGrounded(number, known, before)) continue;
      const derived = derivedFrom(number, known) !== null;
      const defect = derived ? "derivedNumber" : isMinor(number) ? "inventedCount" : "inventedNumber";
      invented[defect] ??= [];
      invented[defect].push({ span: { field, start: number.start, end: number.end }, match: number.match });
    }
  }
  return (Object.entries(invented) as [Defect, { span: TextSpan; match: string }[]][]).map(([defect, all]) =>
    found(
      defect,
      reasonFor(defect, named(all.map(({ match }) => match))),
      all.map(({ span }) => span),
    ),
  );
}

function reasonFor(defect: Defect, words: string): string {
  if (defect === "derivedNumber")
    return `The item does not hold ${words}; it follows from two prices, so check the sum`;
  if (defect === "inventedCount") return `The item does not hold ${words}; check that it counts up`;
  return `The item does not hold ${words}`;
}

/** The numbers of a text that claim something: not “one”, “two” or “a million reasons”. */
function claimsIn(text: string, language: string): NumberInText[] {
  const parts = partsIn(text);
  const inParts = (number: NumberInText) =>
    parts.some(({ start, end }) => number.start < end && start < number.end);
  const spelled = spelledNumbers(text, language).filter(
    ({ values, match }) =>
      values[0]! > 2 && !/^(?:hundred|thousand|million|billion|mil|cien|mille)$/i.test(match),
  );
  const chinese = chineseNumbers(text).filter(({ match, values, end }) =>
    match.length > 1 ? values[0]! > 2 : values[0]! > 2 && MEASURE.test(text.slice(end)),
  );
  return [...numbersIn(text), ...parts, ...[...spelled, ...chinese].filter((one) => !inParts(one))];
}

function isMinor(number: NumberInText): boolean {
  return number.unit === "part" || (number.spelled && number.unit === null && number.values[0]! <= SMALL);
}
