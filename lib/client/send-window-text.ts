/**
 * A send window as people read it, in a named zone: `24 Nov 2026, 09:00 – 12:00 (Europe/Berlin)`; the day is written
 * once where both ends fall on it. Times come as ISO 8601.
 */
export function sendWindowText(from: string, until: string, timeZone: string): string {
  const [start, end] = [new Date(from), new Date(until)];
  const day = new Intl.DateTimeFormat("en-GB", { timeZone, day: "numeric", month: "short", year: "numeric" });
  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const ending =
    day.format(start) === day.format(end) ? clock.format(end) : `${day.format(end)}, ${clock.format(end)}`;
  return `${day.format(start)}, ${clock.format(start)} – ${ending} (${timeZone})`;
}
