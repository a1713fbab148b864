import "server-only";
import { checkScore } from "./check-score.ts";
import { trainOnSchedule } from "./train-on-schedule.ts";

/** What a worker does every hour for the closed loop: looks whether the score holds, and trains where that is due. */
export async function lookAfterLearning(): Promise<void> {
  await checkScore();
  await trainOnSchedule();
}
