/** The periods that the costs can be looked at for, in days up to today. */
export const PERIODS = [7, 30, 90, 365] as const;
export type PeriodDays = (typeof PERIODS)[number];

/** What the plot and the tables go by. */
export const MEASURES = ["cost", "tokens"] as const;
export type Measure = (typeof MEASURES)[number];

export interface CostQuestion {
  days: PeriodDays;
  measure: Measure;
}

const USUAL: CostQuestion = { days: 30, measure: "cost" };

/** Reads the question from an address; what makes no sense there counts as not asked. */
export function readCostQuestion(given: Record<string, unknown>): CostQuestion {
  return {
    days: PERIODS.find((days) => String(days) === given.days) ?? USUAL.days,
    measure: MEASURES.find((measure) => measure === given.by) ?? USUAL.measure,
  };
}

/** The question as an address holds it: what is as usual is left out. */
export function costAddress(question: CostQuestion): string {
  const query = new URLSearchParams();
  if (question.days !== USUAL.days) query.set("days", String(question.days));
  if (question.measure !== USUAL.measure) query.set("by", question.measure);
  return `/runs/costs${query.size > 0 ? `?${query}` : ""}`;
}

const DAY_MS = 86_400_000;

/** The days (ISO, UTC) of a period that ends with the day of `now`, oldest first. */
export function daysOfPeriod(now: Date, days: number): string[] {
  return Array.from({ length: days }, (_, index) =>
    new Date(now.getTime() - (days - 1 - index) * DAY_MS).toISOString().slice(0, 10),
  );
}
