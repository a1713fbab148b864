import "server-only";
import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { TaskList } from "graphile-worker";
import { env } from "../env.ts";
import { observeEnded } from "../observe/observed-runs.ts";
import { observedSave } from "../observe/observed-save.ts";
import { serveMetrics } from "../observe/serve-metrics.ts";
import { startTracing, stopTracing } from "../observe/tracing.ts";
import { registerWorkspaceGauges } from "../observe/workspace-gauges.ts";
import { evaluationStatuses } from "../repositories/evaluation-runs.ts";
import { judgingStatuses } from "../repositories/judgings.ts";
import { runStates } from "../repositories/runs.ts";
import { database } from "../repositories/transaction.ts";
import { deleteWorkerProcess, keepWorkerProcess } from "../repositories/worker-processes.ts";
import { evaluationTasks } from "../services/evaluations/evaluation-tasks.ts";
import { judgedPairs } from "../services/evaluations/judging/judged-pairs.ts";
import { isIdle } from "../services/generation/idle.ts";
import { limitedModels } from "../services/generation/limited-models.ts";
import { performTask, type TaskDesk } from "../services/generation/perform-task.ts";
import { resultWriter } from "../services/generation/saving/result-writer.ts";
import { taskClaims } from "../services/generation/task-claims.ts";
import { startReleasingDeadLocks } from "./dead-workers.ts";
import { keepRunning } from "./kept-runner.ts";
import { outliveLostReturn } from "./lost-return.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { patientPool } from "./patient-pool.ts";
import { patiently } from "./patiently.ts";
import { RunAborts } from "./run-aborts.ts";
import { keepHeapSmall } from "./small-heap.ts";
import { batchTasks, evaluateTasks, generateTasks, judgeTasks, otherTasks } from "./task-lists.ts";
import { LOOK_AFTER_LEARNING, PRUNE_ANSWERS } from "./task-names.ts";

export interface Worker {
  /** Resolves when nothing is left to do, or at the abort. */
  untilIdle(interrupted: AbortSignal): Promise<void>;
  /** Takes no new job, lets those under way end (or be given back), and resolves. */
  stop(): Promise<void>;
}

const IDLE_EVERY_MS = 500;
/** How long a worker that is to stop waits for a database that is away. */
const PATIENCE_MS = 10_000;
/** While answers are judged and saved, the next calls are under way already: at most so many tasks for each call. */
export const TASKS_A_CALL = 6;
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
  keepHeapSmall();
  const takeOff = outliveLostReturn();
  const id = randomUUID();
  const concurrency = options.concurrency ?? env().PUSHGEN_CONCURRENCY;
  await startTracing();
  registerWorkspaceGauges();
  const metricsServer = serveMetrics();
  const gone = new AbortController();
  let stopping = false;
  const isStopping = () => stopping;
  const pool = patientPool(options.databaseUrl, `pushgen-worker-${id}`, gone.signal);
  const aborts = new RunAborts(runStates);
  const evaluationAborts = new RunAborts(evaluationStatuses);
  const judgingAborts = new RunAborts(judgingStatuses);
  const desk: TaskDesk = {
    take: taskClaims(gone.signal),
    save: observedSave(
      resultWriter(gone.signal, ({ ended, paused }) => {
        aborts.hold(paused);
        void observeEnded(ended);
      }),
    ),
    modelFor: limitedModels(concurrency, gone.signal),
    aborts,
    isStopping,
  };
  const { modelFor } = desk;
  const eachOnce = (work: (taskId: string) => Promise<void>) => {
    const perform = oneAtATime(work);
    return (payload: unknown) => perform((payload as { taskId: string }).taskId);
  };
  const asking = { modelFor, isStopping, gone: gone.signal };
  const evaluations = {
    ...evaluateTasks(eachOnce(evaluationTasks({ ...asking, aborts: evaluationAborts }))),
    ...judgeTasks(eachOnce(judgedPairs({ ...asking, aborts: judgingAborts }))),
  };
  const tasks = await keepRunning(
    {
      pool,
      taskList: {
        ...generateTasks(eachOnce((id) => performTask(id, desk))),
        ...evaluations,
      },
      concurrency: concurrency * TASKS_A_CALL,
      ahead: concurrency * TASKS_A_CALL,
    },
    gone.signal,
  );
  const otherJobs = { ...otherTasks(), ...batchTasks(desk.save), ...options.extraTasks };
  const others = await keepRunning(
    {
      pool,
      taskList: otherJobs,
      concurrency: Math.min(concurrency, OTHER_JOBS),
      crontab: `17 * * * * ${PRUNE_ANSWERS}\n37 * * * * ${LOOK_AFTER_LEARNING} ?max=3`,
    },
    gone.signal,
  );
  const lockNames = () => [...tasks.lockNames(), ...others.lockNames()];
  await keepWorkerProcess(database(), id, lockNames());
  const releasing = startReleasingDeadLocks(id, lockNames);
  return {
    async untilIdle(interrupted) {
      const idle = () => patiently(() => isIdle(Object.keys({ ...otherJobs, ...evaluations })), interrupted);
      while (!interrupted.aborted && !(await idle()))
        await wait(IDLE_EVERY_MS, undefined, { signal: interrupted }).catch(() => {});
    },
    async stop() {
      stopping = true;
      clearInterval(releasing);
      // Where the database is away, what is under way cannot be saved any more: its tasks will be done again.
      const patience = setTimeout(() => gone.abort(), PATIENCE_MS);
      await Promise.all([tasks.stop(), others.stop()]);
      clearTimeout(patience);
      gone.abort();
      aborts.stop();
      evaluationAborts.stop();
      judgingAborts.stop();
      await deleteWorkerProcess(database(), id);
      await pool.end();
      metricsServer?.close();
      await stopTracing();
      takeOff();
    },
  };
}
