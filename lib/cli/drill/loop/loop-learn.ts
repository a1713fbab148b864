import { setTimeout as wait } from "node:timers/promises";
import { ProductError } from "#core/errors/product-error.ts";
import { DEFAULT_TRAINING_SETTINGS } from "#core/reward/registry/training-settings.ts";
import { isUnderWay } from "#core/reward/registry/training-status.ts";
import { activateModel } from "#server/services/reward/activate-model.ts";
import { activeRewardModel } from "#server/services/reward/active-model.ts";
import { readTraining } from "#server/services/reward/read-trainings.ts";
import { startTraining } from "#server/services/reward/start-training.ts";
import type { LoopPeople } from "./loop-people.ts";

const LONGEST_MS = 600_000;

/**
 * Has a worker train on the outcomes alone (the reviews of this drill are the score's own choices), and asks the gate
 * for the new model. Says what the gate said.
 */
export async function learnFromClicks({ mia }: LoopPeople, name: string): Promise<string> {
  const weights = { chosen: 0, edited: 0, rejected: 0, duel: 0, outcome: 1 };
  const id = await startTraining(mia, { ...DEFAULT_TRAINING_SETTINGS, name, weights });
  for (
    const until = Date.now() + LONGEST_MS;
    isUnderWay((await readTraining(mia, id)).status);
    await wait(200)
  )
    if (Date.now() > until) throw new Error("The training did not end");
  const training = await readTraining(mia, id);
  if (!training.model || !training.report) throw new Error(training.error ?? "The training made no model");
  const activeId = (await activeRewardModel()).id;
  try {
    await activateModel(mia, { modelId: training.model.id, activeId, reason: "" });
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    return `kept the model before: ${training.report.comparison.verdict}`;
  }
  return `activated v${training.model.version}: ${training.report.comparison.verdict}`;
}
