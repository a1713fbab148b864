import "server-only";
import type { TaskList } from "graphile-worker";
import { log } from "../log.ts";
import { pruneAnswers } from "../services/costs/answer-store.ts";
import { resumeDay } from "../services/costs/budgets.ts";
import { measureEvaluationRun } from "../services/evaluations/measure-evaluation.ts";
import { tendBatches } from "../services/generation/batches/tend-batches.ts";
import { batchModelOf, servedProviders } from "../services/generation/configured-model.ts";
import { type PlanStep, planRun } from "../services/generation/plan-run.ts";
import type { SaveResult } from "../services/generation/saving/result-writer.ts";
import { type ProbeStep, probeServer } from "../services/generation/server-pause.ts";
import { lookAfterLearning } from "../services/learning/look-after-learning.ts";
import { performTraining } from "../services/reward/perform-training.ts";
import { type RescoreStep, rescoreOpen } from "../services/reward/rescore.ts";
import {
  batchTaskName,
  evaluateTaskName,
  generateTaskName,
  judgeTaskName,
  LOOK_AFTER_LEARNING,
  MEASURE_EVALUATION,
  PLAN_RUN,
  PRUNE_ANSWERS,
  probeTaskName,
  RESCORE_OPEN,
  RESUME_DAY,
  TRAIN_REWARD,
} from "./task-names.ts";

/** One name a model server, so that a worker takes only what it can serve. */
export function generateTasks(generate: (payload: unknown) => Promise<void>): TaskList {
  return Object.fromEntries(servedProviders().map((provider) => [generateTaskName(provider), generate]));
}

/** As `generateTasks`, for the tasks of evaluations. */
export function evaluateTasks(evaluate: (payload: unknown) => Promise<void>): TaskList {
  return Object.fromEntries(servedProviders().map((provider) => [evaluateTaskName(provider), evaluate]));
}

/** As `generateTasks`, for the pairs that a model judges. */
export function judgeTasks(judge: (payload: unknown) => Promise<void>): TaskList {
  return Object.fromEntries(servedProviders().map((provider) => [judgeTaskName(provider), judge]));
}

/** Only a worker that has a model server's key can look after its batches. */
export function batchTasks(save: SaveResult): TaskList {
  const tend = (payload: unknown) =>
    tendBatches((payload as { runId: string }).runId, { save, modelFor: batchModelOf });
  return Object.fromEntries(servedProviders().map((provider) => [batchTaskName(provider), tend]));
}

/** They have slots of their own, so that a new run is planned at once however many tasks wait. */
export function otherTasks(): TaskList {
  return {
    [PLAN_RUN]: (payload) => planRun(payload as PlanStep),
    [PRUNE_ANSWERS]: async () => {
      const pruned = await pruneAnswers();
      if (pruned > 0) log().info({ pruned }, "forgot kept answers");
    },
    [RESUME_DAY]: async () => void (await resumeDay()),
    [LOOK_AFTER_LEARNING]: lookAfterLearning,
    [MEASURE_EVALUATION]: (payload, { abortSignal }) =>
      measureEvaluationRun((payload as { runId: string }).runId, abortSignal),
    [RESCORE_OPEN]: (payload) => rescoreOpen(payload as RescoreStep),
    [TRAIN_REWARD]: (payload, { abortSignal }) =>
      performTraining((payload as { trainingId: string }).trainingId, abortSignal),
    ...Object.fromEntries(
      servedProviders().map((provider) => [
        probeTaskName(provider),
        (payload: unknown) => probeServer(payload as ProbeStep),
      ]),
    ),
  };
}
