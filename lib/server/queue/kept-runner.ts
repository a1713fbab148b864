import "server-only";
import { log } from "../log.ts";
import { database } from "../repositories/transaction.ts";
import { unlockJobs } from "../repositories/worker-processes.ts";
import { patiently } from "./patiently.ts";
import { type QueueRunner, startRunner } from "./queue-runner.ts";

export interface KeptRunner {
  /** The names under which it locks jobs now. */
  lockNames(): string[];
  stop(): Promise<void>;
}

/**
 * A runner that lives as long as it is wanted: the queue's own gives up for good when it cannot report the end of a job,
 * as while the database restarts. Then the jobs that it held are given back, and a new one takes its place.
 */
export async function keepRunning(
  options: Parameters<typeof startRunner>[0],
  gone: AbortSignal,
): Promise<KeptRunner> {
  let current: QueueRunner = await startRunner(options);
  let stopping = false;

  async function watch(): Promise<void> {
    for (;;) {
      await current.ended.catch((error: unknown) => {
        if (!stopping) log().warn({ err: error }, "the queue gave up; starting it anew");
      });
      if (stopping) return;
      const { lockNames } = current;
      current = await patiently(async () => {
        await unlockJobs(database(), lockNames);
        return startRunner(options);
      }, gone);
    }
  }

  const watching = watch().catch((error: unknown) => {
    if (!stopping) log().error({ err: error }, "the queue could not be started anew");
  });
  return {
    lockNames: () => current.lockNames,
    async stop() {
      stopping = true;
      // It may have given up by itself a moment ago; then its stop may never end, and what it holds is given back later.
      await Promise.race([current.runner.stop().catch(() => {}), current.ended.catch(() => {})]);
      await watching;
    },
  };
}
