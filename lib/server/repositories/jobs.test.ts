import { expect, test } from "vitest";
import { testDatabase } from "#server/testing/test-database.ts";
import { addTaskJobs } from "./jobs.ts";

const db = testDatabase();
const TASK = "generate:stand-in";
const rows = () =>
  db().$queryRaw<{ key: string | null; locked: boolean }[]>`
    SELECT key, locked_at IS NOT NULL AS locked FROM graphile_worker._private_jobs ORDER BY id`;

test("a job that a worker is taking at that moment is enqueued beside it, not left out", async () => {
  await addTaskJobs(db(), TASK, ["one"]);
  let enqueued: Promise<void> | undefined;
  await db().$transaction(async (worker) => {
    // What a worker does when it takes a job, not yet committed: the queue still sees it as free, and waits for it.
    await worker.$executeRaw`UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'w'`;
    enqueued = addTaskJobs(db(), TASK, ["one", "two"]);
    enqueued.catch(() => {});
    await expect
      .poll(
        async () =>
          (
            await db().$queryRaw<unknown[]>`SELECT 1 FROM pg_stat_activity
        WHERE wait_event_type = 'Lock' AND datname = current_database()`
          ).length,
      )
      .toBeGreaterThan(0);
  });
  await enqueued;
  expect(await rows()).toEqual([
    { key: null, locked: true },
    { key: "task-two", locked: false },
    { key: "task-one", locked: false },
  ]);
});
