import type { SendWindow } from "../campaigns/send-window.ts";
import { instantOf, wallTimeAt } from "../campaigns/zoned-time.ts";

const DAY = 86_400_000;
const HOUR = 3_600_000;

/**
 * The first stretch of the window that lies in the quiet hours of a time zone, or null when none does. `from` and
 * `until` are wall-clock times HH:MM; quiet hours whose end is before their start go past midnight.
 */
export function quietOverlap(
  window: SendWindow,
  quiet: { from: string; until: string },
  timeZone: string,
): SendWindow | null {
  // From the day before: quiet hours that began yesterday may reach into the window.
  for (let day = window.from.getTime() - DAY; day <= window.until.getTime() + DAY; day += DAY) {
    const date = wallTimeAt(new Date(day), timeZone).slice(0, 10);
    const start = instantNear(date, quiet.from, timeZone);
    let end = instantNear(date, quiet.until, timeZone);
    if (end <= start) end = instantNear(dateAfter(date), quiet.until, timeZone);
    const from = Math.max(start, window.from.getTime());
    const until = Math.min(end, window.until.getTime());
    if (from < until) return { from: new Date(from), until: new Date(until) };
  }
  return null;
}

/** The instant of a wall-clock time; where clocks jump over it, the one an hour later on the clock. */
function instantNear(date: string, time: string, timeZone: string): number {
  const exact = instantOf(`${date}T${time}`, timeZone);
  if (exact) return exact.getTime();
  const before = instantOf(`${date}T00:00`, timeZone);
  if (before) return before.getTime() + Number(time.slice(0, 2)) * HOUR + Number(time.slice(3)) * 60_000;
  return Date.parse(`${date}T${time}:00Z`);
}

function dateAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
}
