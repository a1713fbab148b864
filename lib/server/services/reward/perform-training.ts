import "server-only";
import type { TrainingInput } from "#core/reward/registry/train-and-measure.ts";
import { trainedCard } from "#core/reward/registry/trained-card.ts";
import type { TrainingView } from "#core/reward/registry/training-view.ts";
import { log } from "../../log.ts";
import { insertRewardModel } from "../../repositories/reward-models.ts";
import {
  findTraining,
  findTrainingStatus,
  moveTraining,
  setTrainingProgress,
} from "../../repositories/reward-trainings.ts";
import { database, transaction } from "../../repositories/transaction.ts";
import { lockWorkspace } from "../../repositories/workspace.ts";
import { runTraining, type TrainedFile, TrainingStopped } from "../../reward/run-training.ts";
import { activateScheduled } from "../learning/activate-scheduled.ts";
import { prepareTraining } from "./prepare-training.ts";

/** How soon a cancelled training is broken off. */
const CHECK_EVERY_MS = 500;

/**
 * Does one training, from its row to a model in the registry. One that a killed worker left behind is done anew from
 * its start. What goes wrong in the training itself ends in its row; only faults (such as a lost database, or a worker
 * that stops) are thrown, so that the job comes back. `stopping` fires when this worker is to stop.
 */
export async function performTraining(trainingId: string, stopping?: AbortSignal): Promise<void> {
  const db = database();
  await moveTraining(db, trainingId, "running");
  const training = await findTraining(db, trainingId);
  if (training?.status !== "running") return;
  await setTrainingProgress(db, trainingId, { fraction: 0, message: "Gathering decisions" });
  const input = await prepareTraining(training);
  if (typeof input === "string") return void (await moveTraining(db, trainingId, "failed", { error: input }));
  const cancelled = new AbortController();
  const watch = setInterval(() => void stopIfCancelled(trainingId, cancelled), CHECK_EVERY_MS);
  try {
    const signal = AbortSignal.any([cancelled.signal, ...(stopping ? [stopping] : [])]);
    const progress = ({ fraction, message }: { fraction: number; message: string }) =>
      void setTrainingProgress(db, trainingId, { fraction, message }).catch(() => {});
    await register(training, input, await runTraining(input, progress, signal));
    await activateScheduled(trainingId);
  } catch (error) {
    if (error instanceof TrainingStopped) {
      if (cancelled.signal.aborted) return;
      throw error;
    }
    log().error({ err: error, trainingId }, "a training failed");
    await moveTraining(db, trainingId, "failed", { error: failure(error) });
  } finally {
    clearInterval(watch);
  }
}

/** The new model and the end of its training, or neither. It is not active: that is for a person to decide. */
async function register(training: TrainingView, input: TrainingInput, trained: TrainedFile): Promise<void> {
  const { file, report } = trained;
  const { settings } = training;
  const dates = input.pairs.flatMap(({ pair }) => pair.date ?? []).sort();
  const card = trainedCard(report, settings, {
    languages: [...new Set(input.pairs.map(({ pair }) => pair.item.language))].sort(),
    since: dates.at(0) ?? null,
    until: dates.at(-1) ?? null,
    unseen: input.unseen,
  });
  await transaction(async (tx) => {
    await lockWorkspace(tx);
    if (!(await moveTraining(tx, training.id, "succeeded", { report }))) return;
    const by = { createdById: null, createdBy: training.createdBy };
    await insertRewardModel(tx, {
      id: training.id,
      name: training.name,
      card,
      file,
      trainingId: training.id,
      ...by,
    });
  });
}

async function stopIfCancelled(trainingId: string, cancelled: AbortController): Promise<void> {
  // The database may be away for a moment; the end of the training itself will notice and say so.
  const status = await findTrainingStatus(database(), trainingId).catch(() => null);
  if (status === "cancelled") cancelled.abort();
}

function failure(error: unknown): string {
  const why = error instanceof Error ? error.message : String(error);
  return `The training broke off: ${why.slice(0, 300)}. Nothing was changed. Try again with other settings; if it stays, tell an engineer.`;
}
