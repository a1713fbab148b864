import { setTimeout as wait } from "node:timers/promises";
import { openCluster, stopServer } from "#server/db/embedded/cluster.ts";
import { type DrillFact, exactly } from "./drill-report.ts";
import { hasEnded, startDrillRun, untilMoment, untilRun } from "./drill-run.ts";
import { type DrillSite, stopped } from "./drill-site.ts";
import { exactness } from "./exactness.ts";

export const STOPPED_DATABASE = "PostgreSQL stopped in mid-run, and started again at the same address";

/** The worker waits for the database with its answers in hand: no call is made twice for it. */
export async function stoppedDatabase(
  site: DrillSite,
  size: { tasks: number; seconds: number; stops: number },
): Promise<DrillFact[]> {
  const worker = await site.startWorker();
  site.model.takeServed();
  const runId = await startDrillRun(size.tasks, "stand-in-late");
  let stops = 0;
  while (stops < size.stops && (await untilMoment(runId, stops, size.stops))) {
    await stopServer(await openCluster(site.folder));
    stops++;
    await wait(size.seconds * 1_000);
    await site.startDatabase();
  }
  await untilRun(runId, hasEnded, 300);
  const { calls } = site.model.takeServed();
  const isSame = worker.exitCode === null && worker.signalCode === null;
  await stopped(worker, "SIGTERM");
  return [
    exactly("stops while it worked", stops, size.stops),
    exactly("workers that lived through it", isSame ? 1 : 0, 1),
    ...(await exactness(runId, size.tasks)),
    exactly("calls", calls, size.tasks),
  ];
}
