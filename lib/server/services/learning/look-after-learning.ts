import "server-only";
import { checkScore } from "./check-score.ts";
import { sumMonths } from "./sum-months.ts";
import { trainOnSchedule } from "./train-on-schedule.ts";

/**
 * What a worker does every hour, and after outcomes were loaded, for the closed loop: sums what was sent, looks whether the
 * score holds, and trains where that is due.
 */
export async function lookAfterLearning(): Promise<void> {
  await sumMonths();
  await checkScore();
  await trainOnSchedule();
}
