import { setTimeout as wait } from "node:timers/promises";
import { KEY } from "../../../e2e/stand-in/model-server.ts";
import { type DrillFact, exactly } from "./drill-report.ts";
import { hasEnded, look, startDrillRun, untilRun } from "./drill-run.ts";
import { type DrillSite, stopped } from "./drill-site.ts";
import { exactness } from "./exactness.ts";

export const REVOKED_KEY = "the key revoked in mid-run, and taken again later";

/** The run pauses with the reason, fails nothing, and goes on by itself once the key is taken again. */
export async function revokedKey(
  site: DrillSite,
  size: { tasks: number; seconds: number },
): Promise<DrillFact[]> {
  const worker = await site.startWorker();
  const runId = await startDrillRun(size.tasks, "stand-in-late");
  await untilRun(runId, ({ succeeded }) => succeeded > 0, 60);
  site.model.setKey("another");
  const { pause } = await untilRun(runId, ({ status }) => status === "paused", 60);
  await wait(size.seconds * 1_000);
  const still = (await look(runId))!;
  site.model.setKey(KEY);
  await untilRun(runId, hasEnded, 300);
  await stopped(worker, "SIGTERM");
  return [
    {
      what: "the reason on the run's page",
      found: pause?.kind ?? "none",
      wanted: "auth",
      ok: pause?.kind === "auth",
    },
    exactly("tasks that failed", still.failed, 0),
    ...(await exactness(runId, size.tasks)),
  ];
}
