import "server-only";
import { randomUUID } from "node:crypto";
import { EventEmitter } from "node:events";
import { Logger, type Runner, run, type TaskList, type WorkerEvents } from "graphile-worker";
import { Pool } from "pg";
import { env } from "../env.ts";
import { log } from "../log.ts";
import { cancellingEvaluations } from "../repositories/evaluation-runs.ts";
import { cancellingRuns } from "../repositories/runs.ts";
import { database } from "../repositories/transaction.ts";
import { deleteWorkerProcess, insertWorkerProcess } from "../repositories/worker-processes.ts";
import { measureEvaluationRun } from "../services/evaluations/measure-evaluation.ts";
import { performEvaluationTask } from "../services/evaluations/perform-evaluation-task.ts";
import { modelForTask, servedProviders } from "../services/generation/configured-model.ts";
import { performTask } from "../services/generation/perform-task.ts";
import { type PlanStep, planRun } from "../services/generation/plan-run.ts";
import { performTraining } from "../services/reward/perform-training.ts";
import { type RescoreStep, rescoreOpen } from "../services/reward/rescore.ts";
import { startReleasingDeadLocks } from "./dead-workers.ts";
import { RunAborts } from "./run-aborts.ts";
import {
  evaluateTaskName,
  generateTaskName,
  MEASURE_EVALUATION,
  PLAN_RUN,
  RESCORE_OPEN,
  TRAIN_REWARD,
} from "./task-names.ts";

export interface Worker {
  /** Takes no new job, lets those under way end (or be given back), and resolves. */
  stop(): Promise<void>;
}

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
  const aborts = new RunAborts(cancellingRuns);
  const evaluationAborts = new RunAborts(cancellingEvaluations);
  const concurrency = options.concurrency ?? env().PUSHGEN_CONCURRENCY;
  const pool = new Pool({
    connectionString: options.databaseUrl,
    application_name: `pushgen-worker-${id}`,
    max: Math.min(concurrency, 8) + 2,
  });
  const lost = (error: Error) => log().warn({ err: error }, "worker connection lost");
  pool.on("error", lost);
  pool.on("connect", (client) => client.on("error", lost));
  const generate = (payload: unknown) =>
    performTask((payload as { taskId: string }).taskId, modelForTask, aborts);
  const evaluate = (payload: unknown) =>
    performEvaluationTask((payload as { taskId: string }).taskId, modelForTask, evaluationAborts);
  const taskList: TaskList = {
    [PLAN_RUN]: (payload) => planRun(payload as PlanStep),
    [RESCORE_OPEN]: (payload) => rescoreOpen(payload as RescoreStep),
    [TRAIN_REWARD]: (payload, { abortSignal }) =>
      performTraining((payload as { trainingId: string }).trainingId, abortSignal),
    [MEASURE_EVALUATION]: (payload, { abortSignal }) =>
      measureEvaluationRun((payload as { runId: string }).runId, abortSignal),
    ...Object.fromEntries(servedProviders().map((provider) => [generateTaskName(provider), generate])),
    ...Object.fromEntries(servedProviders().map((provider) => [evaluateTaskName(provider), evaluate])),
    ...options.extraTasks,
  };
  const events: WorkerEvents = new EventEmitter();
  const workerIds: string[] = [];
  events.on("worker:create", ({ worker }) => workerIds.push(worker.workerId));
  const runner: Runner = await run({
    pgPool: pool,
    events,
    concurrency,
    taskList,
    noHandleSignals: true,
    pollInterval: 1_000,
    logger: new Logger(() => (level, message) => {
      if (level === "error" || level === "warning") log().warn({ queue: message }, "queue");
    }),
  });
  await insertWorkerProcess(database(), id, workerIds);
  const releasing = startReleasingDeadLocks();
  return {
    async stop() {
      clearInterval(releasing);
      await runner.stop();
      aborts.stop();
      evaluationAborts.stop();
      await deleteWorkerProcess(database(), id);
      await pool.end();
    },
  };
}
