import type { Interval } from "#core/statistics/interval.ts";

/** A share as a percentage with its sign where it is a change: +12.3 %. */
export function percent(value: number, { signed = false, digits = 1 } = {}): string {
  const rounded = Number((value * 100).toFixed(digits));
  const text = `${Math.abs(rounded).toFixed(digits)} %`;
  if (rounded < 0) return `−${text}`;
  return signed && rounded > 0 ? `+${text}` : text;
}

/** A difference of two shares in percentage points: +0.31 points. */
export function points(value: number): string {
  return percent(value, { signed: true, digits: 2 }).replace(" %", " points");
}

/** An interval of such a difference. */
export function pointsRange({ low, high }: Interval): string {
  return `${points(low).replace(" points", "")} to ${points(high)}`;
}

/** A chance as people read it: never 0, never more digits than it can bear. */
export function chanceWords(p: number): string {
  if (p < 0.0001) return "< 0.0001";
  return p < 0.01 ? p.toFixed(4) : p.toFixed(3);
}

/** A count with its thousands set apart. */
export function countWords(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ",");
}
