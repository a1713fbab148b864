import "server-only";
import { log } from "../log.ts";
import { database, transaction } from "../repositories/transaction.ts";
import { keepWorkerProcess, releaseDeadWorkers } from "../repositories/worker-processes.ts";

const EVERY_MS = 5_000;

/**
 * Now and then (and at once), gives back the jobs that a killed worker process still holds, and says that this one is
 * alive: after a restart of the database another worker may have taken it for dead.
 */
export function startReleasingDeadLocks(ownId: string, ownLocks: () => string[]): NodeJS.Timeout {
  const release = async () => {
    try {
      await keepWorkerProcess(database(), ownId, ownLocks());
      const dead = await transaction((tx) => releaseDeadWorkers(tx, ownId));
      if (dead > 0) log().warn({ dead }, "took over the jobs of workers that died");
    } catch (error) {
      log().warn({ err: error }, "could not look for dead workers");
    }
  };
  void release();
  return setInterval(() => void release(), EVERY_MS);
}
