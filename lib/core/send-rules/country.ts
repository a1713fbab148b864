import { z } from "zod";

/** Stands for every country in a rule. */
export const EVERYWHERE = "*";

/** An ISO 3166-1 alpha-2 code, in capitals. */
export const countryCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{2}$/, "Write the country's two letters, such as KR")
  .refine((code) => countryName(code) !== code, "No country has these two letters");

/** The English name of a country, or its code where there is none. */
export function countryName(code: string): string {
  if (code === EVERYWHERE) return "Everywhere";
  try {
    return new Intl.DisplayNames("en", { type: "region", fallback: "code" }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The IANA time zones of a country, as the runtime knows them; UTC where it knows none. */
export function timeZonesOf(code: string): string[] {
  const zones = new Intl.Locale(`und-${code}`).getTimeZones();
  return zones && zones.length > 0 ? zones : ["UTC"];
}
