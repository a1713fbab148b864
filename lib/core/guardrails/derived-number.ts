import type { KnownNumber } from "./known-numbers.ts";
import type { NumberInText } from "./numbers-in.ts";

/** With more prices than this, some two would differ by almost any sum. */
const MOST_PRICES = 20;
const MONEY = new Set(["EUR", "GBP", "USD", "CNY"]);

/**
 * How a number follows from two prices of the item, as words for a reason (“72 − 54”), or null. Only a saving is looked
 * for, in money or in percent: it is what people work out, and chance hits are few.
 */
export function derivedFrom(number: NumberInText, known: readonly KnownNumber[]): string | null {
  if (number.unit !== "percent" && !MONEY.has(number.unit ?? "")) return null;
  const prices = known.filter(({ unit }) => MONEY.has(unit ?? "")).slice(0, MOST_PRICES);
  for (const high of prices) {
    for (const low of prices) {
      if (high.unit !== low.unit || high.value <= low.value) continue;
      const saving = high.value - low.value;
      const said = number.unit === "percent" ? Math.round((saving / high.value) * 100) : saving;
      if (number.unit !== "percent" && number.unit !== high.unit) continue;
      if (number.values.some((value) => Math.abs(value - said) < 0.005))
        return `${high.value} − ${low.value}`;
    }
  }
  return null;
}
