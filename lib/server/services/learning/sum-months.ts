import "server-only";
import { liftMonth } from "#core/learning/lift/lift-month.ts";
import { monthsUpTo } from "#core/learning/lift/months-up-to.ts";
import { monthExperiments } from "../../repositories/month-experiments.ts";
import { saveSentMonth } from "../../repositories/sent-months.ts";
import { database } from "../../repositories/transaction.ts";

/** Months that the home page looks back on, this one among them. */
export const MONTHS_SHOWN = 6;

/**
 * Sums the lift over the human line for every month that is shown. All of them each time: outcomes come in late and are
 * corrected, and who begins with the console loads what was sent half a year ago.
 */
export async function sumMonths(now = new Date()): Promise<void> {
  const db = database();
  for (const month of monthsUpTo(now, MONTHS_SHOWN))
    await saveSentMonth(db, liftMonth(month, await monthExperiments(db, `${month}-01`)));
}
