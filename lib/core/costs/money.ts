/**
 * Money is a whole number of micro-dollars (millionths of a dollar) everywhere: sums are exact, and a number holds
 * them up to nine thousand million dollars.
 */
export type MicroDollars = number;

export const MICRO = 1_000_000;

/** Reads dollars as a person types them (“5”, “$0.25”, “1250.5”), to the micro-dollar. Null where it is no such amount. */
export function parseDollars(typed: string): MicroDollars | null {
  const match = /^\s*\$?\s*(\d{1,9})(?:\.(\d{1,6}))?\s*$/.exec(typed);
  return match ? Number(match[1]) * MICRO + Number((match[2] ?? "").padEnd(6, "0")) : null;
}

/** Micro-dollars as plain digits without a sign, such as “0.25” or “12”: what a field or a file holds. */
export function dollarDigits(amount: MicroDollars): string {
  const digits = String(Math.abs(amount) % MICRO)
    .padStart(6, "0")
    .replace(/0+$/, "");
  const whole = `${amount < 0 ? "-" : ""}${Math.floor(Math.abs(amount) / MICRO)}`;
  return digits === "" ? whole : `${whole}.${digits}`;
}

/** A price or a limit, to the last digit: “$5”, “$0.25”, “$2.50”, “$0.005”. */
export function exactDollars(amount: MicroDollars): string {
  const [whole, digits = ""] = dollarDigits(amount).split(".");
  const grouped = Number(whole).toLocaleString("en");
  return `$${grouped}${digits && `.${digits.padEnd(2, "0")}`}`;
}

/** Micro-dollars as people read them: cents from a dollar on, below that as many digits as tell something. */
export function dollarText(amount: MicroDollars): string {
  if (amount === 0) return "$0";
  const size = Math.abs(amount);
  const places = size >= MICRO ? 2 : size >= 10_000 ? 4 : 6;
  const step = 10 ** (6 - places);
  const rounded = Math.round(size / step) * step;
  const whole = Math.floor(rounded / MICRO).toLocaleString("en");
  const digits = String(rounded % MICRO)
    .padStart(6, "0")
    .slice(0, places);
  return `${amount < 0 ? "−" : ""}$${whole}.${digits}`;
}
