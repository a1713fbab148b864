import { auditRun } from "#server/repositories/run-audit.ts";
import { database } from "#server/repositories/transaction.ts";
import { type DrillFact, exactly } from "./drill-report.ts";

/** Whether every pair has exactly its candidates: nothing twice, nothing missing, and the counters say the same. */
export async function exactness(runId: string, tasks: number): Promise<DrillFact[]> {
  const found = await auditRun(database(), runId);
  return [
    exactly("tasks that succeeded", found.succeeded, tasks),
    exactly("pairs without a task", found.missing, 0),
    exactly("tasks without exactly their candidates", found.wrong + found.extra, 0),
    exactly("drift of the run's counters", found.drift, 0),
  ];
}
