import { atMost, type DrillFact } from "./drill-report.ts";
import { hasEnded, startDrillRun, untilRun } from "./drill-run.ts";
import type { DrillSite } from "./drill-site.ts";
import { stopped } from "./drill-site.ts";
import { exactness } from "./exactness.ts";

export const FAULTY_MODEL =
  "a model server that answers 10 % with 429 and Retry-After, 5 % with 500, 5 % with JSON that is cut off, 1 % never";

/** Every task is done all the same, at a bearable number of calls. */
export async function faultyModel(site: DrillSite, size: { tasks: number }): Promise<DrillFact[]> {
  const worker = await site.startWorker({ PUSHGEN_CALL_SECONDS: "2" });
  site.model.takeServed();
  const runId = await startDrillRun(size.tasks, "stand-in-faulty");
  await untilRun(runId, hasEnded, 600);
  const { calls } = site.model.takeServed();
  await stopped(worker, "SIGTERM");
  return [...(await exactness(runId, size.tasks)), atMost("calls a task", calls / size.tasks, 1.35)];
}
