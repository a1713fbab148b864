import { expect, test } from "vitest";
import { aDraftExperiment, aLaunchedExperiment } from "../../testing/an-experiment.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { experiments } from "./read-experiments.ts";

const db = testDatabase();

test("experiments are listed by where they stand", async () => {
  const [draft, running] = [await aDraftExperiment(), await aLaunchedExperiment()];
  const ids = async (status: "draft" | "launched" | "stopped" | null) =>
    (await experiments(draft.dan, { status })).rows.map(({ id }) => id);
  expect(await ids("draft")).toEqual([draft.id]);
  expect(await ids("launched")).toEqual([running.id]);
  expect(await ids("stopped")).toEqual([]);
  expect(await ids(null)).toEqual([running.id, draft.id]);
});

test("page by page each comes once, newest first, whatever is added meanwhile", async () => {
  const { dan } = await aDraftExperiment();
  await manyDrafts(60);
  const first = await experiments(dan, { status: "draft" });
  await manyDrafts(1);
  const second = await experiments(dan, { status: "draft", before: first.next });
  expect(second.next).toBeNull();
  const ids = [...first.rows, ...second.rows].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual([...ids].sort().reverse());
  expect(ids.length).toBeGreaterThan(60);
  expect((await experiments(dan, { before: "'; DROP" })).rows).toHaveLength(50);
});

async function manyDrafts(count: number): Promise<void> {
  await db().$executeRaw`
    WITH campaign AS (
      INSERT INTO "Campaign" (name, "createdById", "createdBy", "updatedAt")
      SELECT 'Many', 'x', 'Dan', now() FROM generate_series(1, ${count}::int) RETURNING id
    )
    INSERT INTO "Experiment" (key, name, "campaignId", salt, "usualRate", "smallestLift", "tightestAt", "createdById", "createdBy")
    SELECT 'many-' || id, 'Many', id, 's', 0.03, 0.1, 1000, 'x', 'Dan' FROM campaign`;
}
