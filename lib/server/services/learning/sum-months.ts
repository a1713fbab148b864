import "server-only";
import { liftMonth } from "#core/learning/lift/lift-month.ts";
import { monthsUpTo } from "#core/learning/lift/months-up-to.ts";
import { monthExperiments } from "../../repositories/month-experiments.ts";
import { listSentMonths, saveSentMonth } from "../../repositories/sent-months.ts";
import { database } from "../../repositories/transaction.ts";

/** Months that the home page looks back on, this one among them. */
export const MONTHS_SHOWN = 6;
/** Outcomes come in late: so many of the latest months are summed anew each time. */
const STILL_MOVING = 2;

/** Sums the lift over the human line for the months that may have changed, and for those that have no sum yet. */
export async function sumMonths(now = new Date()): Promise<void> {
  const db = database();
  const months = monthsUpTo(now, MONTHS_SHOWN);
  const known = new Set((await listSentMonths(db, months[0]!)).map(({ month }) => month));
  for (const month of months) {
    if (known.has(month) && !months.slice(-STILL_MOVING).includes(month)) continue;
    await saveSentMonth(db, liftMonth(month, await monthExperiments(db, `${month}-01`)));
  }
}
