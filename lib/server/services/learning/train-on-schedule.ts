import "server-only";
import { type Due, isEnoughNew, isTime } from "#core/learning/schedule/training-due.ts";
import { DEFAULT_TRAINING_SETTINGS } from "#core/reward/registry/training-settings.ts";
import { noteLook, readSchedule } from "../../repositories/learning-schedule.ts";
import { trainingTimes } from "../../repositories/reward-trainings.ts";
import { database } from "../../repositories/transaction.ts";
import { gatherPairs } from "../reward/gather-pairs.ts";
import { startTraining } from "../reward/start-training.ts";
import { onBehalfOf } from "./on-behalf-of.ts";

/**
 * Looks whether a training is due by the schedule, and asks for it on behalf of who set it. What was found is noted for
 * the page. Called now and then by a worker; to call it twice is harmless, as a training under way is not repeated.
 */
export async function trainOnSchedule(now = new Date()): Promise<void> {
  const db = database();
  const schedule = await readSchedule(db);
  if (schedule.rhythm === "off") return;
  const { lastAt, lastSucceededAt, underWay } = await trainingTimes(db);
  const facts = {
    ...schedule,
    underWay,
    now: now.toISOString(),
    lastTrainingAt: lastAt?.toISOString() ?? null,
  };
  const time = isTime(facts);
  const due: Due = time.due ? isEnoughNew(schedule, await newPairsSince(lastSucceededAt)) : time;
  if (!due.due) return noteLook(db, due.why, now);
  const person = await onBehalfOf(schedule);
  if (!person)
    return noteLook(db, "Who set the schedule may not train any more. Someone else has to set it.", now);
  const name = `Scheduled, ${now.toISOString().slice(0, 10)}`;
  await startTraining(person, { ...DEFAULT_TRAINING_SETTINGS, name }, true);
  await noteLook(db, "A training was due and has been asked for.", now);
}

/** Pairs with evidence from the day of the last successful training on; all of them where there was none. */
async function newPairsSince(last: Date | null): Promise<number> {
  const { pairs } = await gatherPairs();
  const day = last?.toISOString().slice(0, 10) ?? "";
  return pairs.filter(({ pair }) => pair.date !== null && pair.date.slice(0, 10) >= day).length;
}
