/** Outcomes are of no day before this one: an earlier one is a slip of whoever counted. */
const FIRST_DAY = "2000-01-01";

/** Why no outcomes can be of this day (YYYY-MM-DD); null for one that can have some. `shown` is what whoever told it wrote. */
export function outcomeDayProblem(day: string, today: string, shown = day): string | null {
  if (day < FIRST_DAY) return `is of a day before 2000 (${shown})`;
  return day > today ? `is of a day that has not come yet (${shown})` : null;
}

/** The day (UTC) of a moment as ISO 8601 tells it, or why no outcomes can be of it. */
export function momentsDay(at: string, today: string): { day: string } | { problem: string } {
  const moment = new Date(at);
  // A year of more than four digits would not compare as text.
  const year = moment.getUTCFullYear();
  const day = year > 9_999 ? "9999-12-31" : year < 0 ? "0000-01-01" : moment.toISOString().slice(0, 10);
  const problem = outcomeDayProblem(day, today, at);
  return problem === null ? { day } : { problem };
}
