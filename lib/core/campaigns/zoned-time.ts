/** A wall-clock time as a form gives it: `YYYY-MM-DDTHH:MM`. */
export const WALL_TIME = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d$/;

/** Whether the runtime knows the IANA time zone (`Europe/Berlin`, `UTC`). */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return name !== "";
  } catch {
    return false;
  }
}

/** An instant as the wall clock of a zone shows it, `YYYY-MM-DDTHH:MM`. */
export function wallTimeAt(instant: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  }).formatToParts(instant);
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)!.value;
  return `${of("year").padStart(4, "0")}-${of("month")}-${of("day")}T${of("hour")}:${of("minute")}`;
}

/**
 * The instant at which the zone's wall clock shows this time, or null where there is none: the date does not exist
 * (30 February) or the clocks jump over the time in spring. Where it comes twice in autumn, the first of the two.
 */
export function instantOf(wallTime: string, timeZone: string): Date | null {
  if (!WALL_TIME.test(wallTime)) return null;
  const asUtc = Date.parse(`${wallTime}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  // Offsets lie between −12 and +14 hours, so the offsets a day before and after cover every change of clocks.
  const offsets = [-1, 0, 1].map((days) => offsetAt(new Date(asUtc + days * 86_400_000), timeZone));
  const instants = offsets
    .map((offset) => new Date(asUtc - offset))
    .sort((a, b) => a.getTime() - b.getTime());
  return instants.find((instant) => wallTimeAt(instant, timeZone) === wallTime) ?? null;
}

/** Milliseconds by which the zone's clock is ahead of UTC at an instant. */
function offsetAt(instant: Date, timeZone: string): number {
  const minute = Math.floor(instant.getTime() / 60_000) * 60_000;
  return Date.parse(`${wallTimeAt(instant, timeZone)}:00Z`) - minute;
}
