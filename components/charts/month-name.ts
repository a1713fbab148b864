const FORMAT = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });

/** A month (`2026-11`) as “Nov 2026”. */
export function monthName(month: string): string {
  return FORMAT.format(new Date(`${month}-01T00:00:00Z`));
}
