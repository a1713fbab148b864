import { setTimeout as wait } from "node:timers/promises";
import type { DrillFact } from "./drill-report.ts";
import { hasEnded, startDrillRun, untilRun } from "./drill-run.ts";
import { type DrillSite, stopped } from "./drill-site.ts";
import { exactness } from "./exactness.ts";

export const GONE_MODEL = "the model server gone in mid-run: connections broken off, nobody listens";

/** The run pauses with the reason, and goes on by itself once the server is back. */
export async function goneModel(
  site: DrillSite,
  size: { tasks: number; seconds: number },
): Promise<DrillFact[]> {
  const worker = await site.startWorker();
  const runId = await startDrillRun(size.tasks, "stand-in-late");
  await untilRun(runId, ({ succeeded }) => succeeded > 0, 60);
  await site.model.goAway();
  const { pause } = await untilRun(runId, ({ status }) => status === "paused", 60);
  await wait(size.seconds * 1_000);
  await site.model.comeBack();
  await untilRun(runId, hasEnded, 300);
  await stopped(worker, "SIGTERM");
  return [
    {
      what: "the reason on the run's page",
      found: pause?.kind ?? "none",
      wanted: "connection",
      ok: pause?.kind === "connection",
    },
    ...(await exactness(runId, size.tasks)),
  ];
}
