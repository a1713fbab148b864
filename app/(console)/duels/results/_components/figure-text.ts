import type { Interval } from "#core/statistics/interval.ts";

/** A share, 0–1, in per cent. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}

/** An interval of shares: “41–63 %”. */
export function percentRange({ low, high }: Interval): string {
  return `${(low * 100).toFixed(0)}–${(high * 100).toFixed(0)} %`;
}

/** An agreement from −1 to 1: “0.42”, with a true minus. */
export function coefficient(value: number): string {
  return value.toFixed(2).replace("-", "−");
}
