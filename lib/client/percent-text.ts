/** A share, 0–1, as “57.9 %”. */
export function percentText(share: number, digits = 1): string {
  return `${(share * 100).toFixed(digits)} %`;
}

/** An interval of shares as “55.0–60.9 %”. */
export function intervalText(low: number, high: number, digits = 1): string {
  return `${(low * 100).toFixed(digits)}–${(high * 100).toFixed(digits)} %`;
}

/** A difference of shares in percentage points with its sign, such as “+1.3” or “−0.4”. */
export function pointsText(share: number): string {
  const text = (Math.abs(share) * 100).toFixed(1);
  if (text === "0.0") return text;
  return `${share < 0 ? "−" : "+"}${text}`;
}

/** A number with its sign, such as “+0.31”. */
export function signedText(amount: number): string {
  return `${amount < 0 ? "−" : "+"}${Math.abs(amount).toFixed(2)}`;
}
