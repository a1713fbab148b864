import "server-only";
import { hasOpenJobs } from "../../repositories/jobs.ts";
import { hasWork } from "../../repositories/runs.ts";
import { database } from "../../repositories/transaction.ts";
import { servedProviders } from "./configured-model.ts";

/**
 * Whether a worker of this process's settings has nothing left to do: no run of its model servers goes on or will by
 * itself, and no job waits that is due. A run that a person paused does not count.
 */
export async function isIdle(jobNames: readonly string[]): Promise<boolean> {
  const db = database();
  return !(await hasWork(db, servedProviders())) && !(await hasOpenJobs(db, jobNames));
}
