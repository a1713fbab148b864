import "server-only";
import type { EvaluationToMeasure } from "#core/evaluation/report/evaluation-to-measure.ts";
import type { EvaluationReport } from "#core/evaluation/report/report.ts";
import type { TaskMeasure } from "#core/evaluation/report/task-measure.ts";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";
import { runMeasuring } from "../../evaluation/run-measuring.ts";
import { log } from "../../log.ts";
import { listCategoryNames } from "../../repositories/categories.ts";
import {
  listItemsOfEvaluation,
  succeededTasks,
  updateMeasures,
} from "../../repositories/evaluation-measures.ts";
import { findEvaluation, moveEvaluation } from "../../repositories/evaluation-runs.ts";
import { database, transaction } from "../../repositories/transaction.ts";
import { rewardModel } from "../reward/open-model.ts";
import { asContentItem } from "./as-generation-task.ts";
import { knownTexts } from "./known-texts.ts";

/**
 * Measures an evaluation whose tasks have ended: its report and every task's figures, or why there are none. Done twice
 * it gives the same. Only faults (a lost database, a worker that stops) are thrown, so that the job comes back.
 */
export async function measureEvaluationRun(runId: string, stopping?: AbortSignal): Promise<void> {
  const db = database();
  const run = await findEvaluation(db, runId);
  if (run?.status !== "measuring") return;
  const finishedAt = new Date();
  if (run.succeeded === 0) {
    const error = "No task succeeded, so there is nothing to measure. Look at the failures, then retry.";
    return void (await moveEvaluation(db, runId, "failed", { error, finishedAt }));
  }
  let known: Awaited<ReturnType<typeof knownTexts>>;
  let measured: { report: EvaluationReport; measures: Map<string, TaskMeasure> };
  try {
    known = await knownTexts(run);
    measured = await runMeasuring(await gather(run), known.texts, stopping);
  } catch (error) {
    if (stopping?.aborted) throw error;
    log().error({ err: error, runId }, "measuring an evaluation failed");
    const why = "Measuring broke off. The texts are kept. Try again; if it stays, tell an engineer.";
    return void (await moveEvaluation(db, runId, "failed", { error: why, finishedAt }));
  }
  await transaction(async (tx) => {
    const { report, measures } = measured;
    const styleReaderId = typeof report.style === "string" ? null : known.id;
    if (await moveEvaluation(tx, runId, "finished", { report, styleReaderId, error: null }))
      await updateMeasures(tx, measures);
  });
}

async function gather(run: EvaluationView): Promise<EvaluationToMeasure> {
  const db = database();
  const model = await rewardModel(run.rewardModelId);
  const items = await listItemsOfEvaluation(db, run.id);
  const tasks: EvaluationToMeasure["tasks"] = [];
  for await (const batch of succeededTasks(db, run.id)) tasks.push(...batch);
  return {
    tasks,
    items: items.map((item) => ({
      id: item.id,
      language: item.language,
      references: item.references,
      referenceReward: Math.max(...item.references.map((line) => model.reward(asContentItem(item), line))),
    })),
    styles: run.prompts.map(({ key, name, version }) => ({ key, name, version })),
    styleNames: Object.fromEntries((await listCategoryNames(db)).map(({ key, name }) => [key, name])),
    candidatesPerPair: run.candidatesPerPair,
    rewardModel: { id: model.id, name: model.name },
  };
}
