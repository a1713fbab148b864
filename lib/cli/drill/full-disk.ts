import { setTimeout as wait } from "node:timers/promises";
import { database } from "#server/repositories/transaction.ts";
import { type DrillFact, exactly } from "./drill-report.ts";
import { hasEnded, look, startDrillRun, untilRun } from "./drill-run.ts";
import { type DrillSite, stopped } from "./drill-site.ts";
import { exactness } from "./exactness.ts";

export const FULL_DISK =
  "no room to write: every new candidate is refused with PostgreSQL's own error 53100 (disk full), for a while";

/**
 * Simulated at the database, by a trigger that raises the error that PostgreSQL raises when it cannot extend a file: to
 * fill a real disk needs the right to mount one. The worker keeps its answers until there is room.
 */
export async function fullDisk(
  site: DrillSite,
  size: { tasks: number; seconds: number },
): Promise<DrillFact[]> {
  const worker = await site.startWorker();
  site.model.takeServed();
  const runId = await startDrillRun(size.tasks, "stand-in-late");
  await untilRun(runId, ({ succeeded }) => succeeded > 0, 60);
  await database().$executeRawUnsafe(`
    CREATE OR REPLACE FUNCTION drill_full_disk() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100';
    END $$`);
  await database().$executeRawUnsafe(
    `CREATE TRIGGER drill_full_disk BEFORE INSERT ON "Candidate" FOR EACH STATEMENT EXECUTE FUNCTION drill_full_disk()`,
  );
  await wait(300);
  const full = (await look(runId))!.succeeded;
  await wait(size.seconds * 1_000);
  const still = (await look(runId))!.succeeded;
  await database().$executeRawUnsafe(`DROP TRIGGER drill_full_disk ON "Candidate"`);
  await database().$executeRawUnsafe("DROP FUNCTION drill_full_disk()");
  await untilRun(runId, hasEnded, 300);
  const { calls } = site.model.takeServed();
  await stopped(worker, "SIGTERM");
  return [
    exactly("tasks that ended while it was full", still - full, 0),
    ...(await exactness(runId, size.tasks)),
    exactly("calls", calls, size.tasks),
  ];
}
