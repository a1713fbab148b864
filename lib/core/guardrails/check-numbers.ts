import type { GuardrailFinding, TextSpan } from "./guardrail.ts";
import { fieldsOf, type GuardrailContext, itemText, named } from "./guardrail-context.ts";
import { numbersIn, valuesIn } from "./numbers-in.ts";

/** Every number of the text stands in the item too, in digits or in words. A number that does not is made up. */
export function checkNumbers(context: GuardrailContext): GuardrailFinding[] {
  const known = valuesIn(itemText(context));
  const spans: TextSpan[] = [];
  const words: string[] = [];
  for (const { field, value } of fieldsOf(context)) {
    for (const number of numbersIn(value)) {
      if (number.values.some((one) => known.has(one))) continue;
      spans.push({ field, start: number.start, end: number.end });
      words.push(number.match);
    }
  }
  if (spans.length === 0) return [];
  return [
    { rule: "grounding-numbers", level: "block", reason: `The item does not hold ${named(words)}`, spans },
  ];
}
