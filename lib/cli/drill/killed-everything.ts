import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type DrillFact, exactly } from "./drill-report.ts";
import { hasEnded, startDrillRun, untilMoment, untilRun } from "./drill-run.ts";
import { type DrillSite, stopped } from "./drill-site.ts";
import { exactness } from "./exactness.ts";

export const KILLED_EVERYTHING = "kill -9 of the worker and of every process of PostgreSQL at random moments";

/** After the restart of both each pair still has exactly its candidates. */
export async function killedEverything(
  site: DrillSite,
  size: { tasks: number; kills: number },
): Promise<DrillFact[]> {
  let worker = await site.startWorker();
  const runId = await startDrillRun(size.tasks, "stand-in-late");
  let kills = 0;
  while (kills < size.kills && (await untilMoment(runId, kills, size.kills))) {
    await Promise.all([stopped(worker, "SIGKILL"), killDatabase(site.folder)]);
    kills++;
    await site.startDatabase();
    worker = await site.startWorker();
  }
  await untilRun(runId, hasEnded, 300);
  await stopped(worker, "SIGTERM");
  return [exactly("kills while it worked", kills, size.kills), ...(await exactness(runId, size.tasks))];
}

/** The postmaster dies at once; its processes notice and follow it. */
async function killDatabase(folder: string): Promise<void> {
  const pid = Number((await readFile(join(folder, "postgres", "postmaster.pid"), "utf8")).split("\n")[0]);
  process.kill(pid, "SIGKILL");
  // A new server waits for shared memory that the old one's processes still hold.
  await wait(500);
}
