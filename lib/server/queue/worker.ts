import "server-only";
import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { TaskList } from "graphile-worker";
import { Pool } from "pg";
import { env } from "../env.ts";
import { log } from "../log.ts";
import { database } from "../repositories/transaction.ts";
import { deleteWorkerProcess, insertWorkerProcess } from "../repositories/worker-processes.ts";
import { pruneAnswers } from "../services/costs/answer-store.ts";
import { resumeDay } from "../services/costs/budgets.ts";
import { tendBatches } from "../services/generation/batches/tend-batches.ts";
import { batchModelOf, servedProviders } from "../services/generation/configured-model.ts";
import { isIdle } from "../services/generation/idle.ts";
import { limitedModels } from "../services/generation/limited-models.ts";
import { performTask, type TaskDesk } from "../services/generation/perform-task.ts";
import { type PlanStep, planRun } from "../services/generation/plan-run.ts";
import { resultWriter, type SaveResult } from "../services/generation/saving/result-writer.ts";
import { type ProbeStep, probeServer } from "../services/generation/server-pause.ts";
import { taskClaims } from "../services/generation/task-claims.ts";
import { performTraining } from "../services/reward/perform-training.ts";
import { type RescoreStep, rescoreOpen } from "../services/reward/rescore.ts";
import { startReleasingDeadLocks } from "./dead-workers.ts";
import { patiently } from "./patiently.ts";
import { startRunner } from "./queue-runner.ts";
import { RunAborts } from "./run-aborts.ts";
import {
  batchTaskName,
  generateTaskName,
  PLAN_RUN,
  PRUNE_ANSWERS,
  probeTaskName,
  RESCORE_OPEN,
  RESUME_DAY,
  TRAIN_REWARD,
} from "./task-names.ts";

export interface Worker {
  /** Resolves when nothing is left to do, or at the abort. */
  untilIdle(interrupted: AbortSignal): Promise<void>;
  /** Takes no new job, lets those under way end (or be given back), and resolves. */
  stop(): Promise<void>;
}

const IDLE_EVERY_MS = 500;
/** Jobs that are not one task of a run: few, and some are long. */
const OTHER_JOBS = 4;

/**
 * Starts a worker in this process. It serves the offline composer and the model server of its own environment:
 * tasks that another model server was chosen for are left to workers that have it.
 */
export async function startWorker(options: {
  databaseUrl: string;
  concurrency?: number;
  extraTasks?: TaskList;
}): Promise<Worker> {
  const id = randomUUID();
  const concurrency = options.concurrency ?? env().PUSHGEN_CONCURRENCY;
  const pool = new Pool({
    connectionString: options.databaseUrl,
    application_name: `pushgen-worker-${id}`,
    max: 8,
  });
  const lost = (error: Error) => log().warn({ err: error }, "worker connection lost");
  pool.on("error", lost);
  pool.on("connect", (client) => client.on("error", lost));

  const gone = new AbortController();
  const aborts = new RunAborts();
  const desk: TaskDesk = {
    take: taskClaims(gone.signal),
    save: resultWriter(gone.signal),
    modelFor: limitedModels(concurrency, gone.signal),
    aborts,
  };
  // While a model's answer is judged and saved, the next call is already under way: twice as many tasks as calls.
  const tasks = await startRunner({
    pool,
    taskList: generateTasks((payload) => performTask((payload as { taskId: string }).taskId, desk)),
    concurrency: concurrency * 2,
    ahead: concurrency * 2,
  });
  const otherJobs = { ...otherTasks(), ...batchTasks(desk.save), ...options.extraTasks };
  const others = await startRunner({
    pool,
    taskList: otherJobs,
    concurrency: Math.min(concurrency, OTHER_JOBS),
    crontab: `17 * * * * ${PRUNE_ANSWERS}`,
  });
  await insertWorkerProcess(database(), id, [...tasks.lockNames, ...others.lockNames]);
  const releasing = startReleasingDeadLocks();
  return {
    async untilIdle(interrupted) {
      const idle = () => patiently(() => isIdle(Object.keys(otherJobs)), interrupted);
      while (!interrupted.aborted && !(await idle()))
        await wait(IDLE_EVERY_MS, undefined, { signal: interrupted }).catch(() => {});
    },
    async stop() {
      clearInterval(releasing);
      await Promise.all([tasks.runner.stop(), others.runner.stop()]);
      gone.abort();
      aborts.stop();
      await deleteWorkerProcess(database(), id);
      await pool.end();
    },
  };
}

/** One name a model server, so that a worker takes only what it can serve. */
function generateTasks(generate: (payload: unknown) => Promise<void>): TaskList {
  return Object.fromEntries(servedProviders().map((provider) => [generateTaskName(provider), generate]));
}

/** Only a worker that has a model server's key can look after its batches. */
function batchTasks(save: SaveResult): TaskList {
  const tend = (payload: unknown) =>
    tendBatches((payload as { runId: string }).runId, { save, modelFor: batchModelOf });
  return Object.fromEntries(servedProviders().map((provider) => [batchTaskName(provider), tend]));
}

/** They have slots of their own, so that a new run is planned at once however many tasks wait. */
function otherTasks(): TaskList {
  return {
    [PLAN_RUN]: (payload) => planRun(payload as PlanStep),
    [PRUNE_ANSWERS]: async () => {
      const pruned = await pruneAnswers();
      if (pruned > 0) log().info({ pruned }, "forgot kept answers");
    },
    [RESUME_DAY]: async () => void (await resumeDay()),
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
