import "server-only";
import { trainOnSchedule } from "./train-on-schedule.ts";

/** What a worker does every hour for the closed loop: trains where that is due. */
export async function lookAfterLearning(): Promise<void> {
  await trainOnSchedule();
}
