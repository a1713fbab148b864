/** A relative change with its sign, such as “+12.3 %” or “−4.0 %”. */
export function liftText(lift: number, digits = 1): string {
  const text = `${(Math.abs(lift) * 100).toFixed(digits)} %`;
  if (Number((lift * 100).toFixed(digits)) === 0) return text;
  return `${lift < 0 ? "−" : "+"}${text}`;
}
