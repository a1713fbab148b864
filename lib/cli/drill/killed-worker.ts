import { type DrillFact, exactly } from "./drill-report.ts";
import { hasEnded, startDrillRun, untilMoment, untilRun } from "./drill-run.ts";
import { type DrillSite, stopped } from "./drill-site.ts";
import { exactness } from "./exactness.ts";

export const KILLED_WORKER = "kill -9 of the worker at random moments, and a new one each time";

/** Whatever a killed worker had begun is done by the next, once. */
export async function killedWorker(
  site: DrillSite,
  size: { tasks: number; kills: number },
): Promise<DrillFact[]> {
  let worker = await site.startWorker();
  const runId = await startDrillRun(size.tasks, "stand-in-late");
  let kills = 0;
  while (kills < size.kills && (await untilMoment(runId, kills, size.kills))) {
    await stopped(worker, "SIGKILL");
    kills++;
    worker = await site.startWorker();
  }
  await untilRun(runId, hasEnded, 300);
  await stopped(worker, "SIGTERM");
  return [exactly("kills while it worked", kills, size.kills), ...(await exactness(runId, size.tasks))];
}
