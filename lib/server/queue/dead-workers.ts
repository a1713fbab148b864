import "server-only";
import { log } from "../log.ts";
import { transaction } from "../repositories/transaction.ts";
import { releaseDeadWorkers } from "../repositories/worker-processes.ts";

const EVERY_MS = 5_000;

/** Now and then (and at once), gives back the jobs that a killed worker process still holds. */
export function startReleasingDeadLocks(): NodeJS.Timeout {
  const release = async () => {
    try {
      const dead = await transaction(releaseDeadWorkers);
      if (dead > 0) log().warn({ dead }, "took over the jobs of workers that died");
    } catch (error) {
      log().warn({ err: error }, "could not look for dead workers");
    }
  };
  void release();
  return setInterval(() => void release(), EVERY_MS);
}
