import "server-only";
import { EventEmitter } from "node:events";
import { Logger, type Runner, run, type TaskList, type WorkerEvents } from "graphile-worker";
import type { Pool } from "pg";
import { log } from "../log.ts";

/** The work of our jobs goes over other connections than the queue's. */
const OF_NO_CONCERN = /maxPoolSize .* smaller than concurrency/;

export interface QueueRunner {
  runner: Runner;
  /** The names under which it locks jobs. */
  lockNames: string[];
}

/**
 * Takes jobs of these names, `concurrency` at a time. With `ahead`, that many are fetched at once and their ends are
 * reported together: for many short jobs, which then cost the database a fraction of a statement each.
 */
export async function startRunner(options: {
  pool: Pool;
  taskList: TaskList;
  concurrency: number;
  ahead?: number;
  /** Jobs at set times, in cron's lines; each is done once however many workers there are. */
  crontab?: string;
}): Promise<QueueRunner> {
  const { pool, taskList, concurrency, ahead, crontab } = options;
  const events: WorkerEvents = new EventEmitter();
  const lockNames = new Set<string>();
  events.on("worker:create", ({ worker }) => {
    lockNames.add(worker.workerId);
    lockNames.add(worker.workerPool.id);
  });
  const runner = await run({
    pgPool: pool,
    events,
    taskList,
    ...(crontab && { crontab }),
    noHandleSignals: true,
    preset: {
      worker: {
        concurrentJobs: concurrency,
        pollInterval: 1_000,
        ...(ahead && { localQueue: { size: ahead }, completeJobBatchDelay: 5, failJobBatchDelay: 5 }),
        logger: new Logger(() => (level, message) => {
          if ((level === "error" || level === "warning") && !OF_NO_CONCERN.test(message))
            log().warn({ queue: message }, "queue");
        }),
      },
    },
  });
  return { runner, lockNames: [...lockNames] };
}
