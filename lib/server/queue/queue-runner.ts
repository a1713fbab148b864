import "server-only";
import { EventEmitter } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { Logger, type Runner, run, type TaskList, type WorkerEvents } from "graphile-worker";
import type { Pool } from "pg";
import { log } from "../log.ts";

/** The work of our jobs goes over other connections than the queue's. */
const OF_NO_CONCERN = /maxPoolSize .* smaller than concurrency/;

/** From the end of its last jobs to its own; it may wait for ever then for a report that was lost with its connection. */
const WINDING_UP_MS = 2_000;

export interface QueueRunner {
  runner: Runner;
  /** Settles when it has stopped or given up, rejected where it says why. */
  ended: Promise<void>;
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
  const gaveUp = new Promise<void>((resolve) => {
    const windUp = () => void wait(WINDING_UP_MS).then(resolve);
    events.on("pool:forcefulShutdown:error", windUp);
    events.on("pool:forcefulShutdown:complete", windUp);
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
  return { runner, ended: Promise.race([runner.promise, gaveUp]), lockNames: [...lockNames] };
}
