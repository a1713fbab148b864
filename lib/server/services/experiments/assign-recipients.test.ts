import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { assignArm } from "#core/experiments/assignment/assign-arm.ts";
import { bucketOf } from "#core/experiments/assignment/bucket.ts";
import { findExperiment } from "../../repositories/experiments.ts";
import { aLaunchedExperiment, experimentKeyOf, HUMAN_AGAINST_APPROVED } from "../../testing/an-experiment.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { bucketsOn } from "./allocate.ts";
import { assignRecipients } from "./assign-recipients.ts";
import { stopExperiment } from "./launch-experiment.ts";
import { readExperiment } from "./read-experiments.ts";

const db = testDatabase();
const day = (text: string) => new Date(`${text}T00:00:00Z`);

test("assignment is that of the documented hash, with a holdout, and only while it runs", async () => {
  const [human, approved] = HUMAN_AGAINST_APPROVED.arms;
  const { id, key, mia, dan } = await aLaunchedExperiment({
    holdout: 0.2,
    arms: [
      { ...human!, share: 0.4 },
      { ...approved!, share: 0.4 },
    ],
  });
  const names = Array.from({ length: 200 }, (_, at) => `user-${at}`);
  const { assignment, recipients } = await assignRecipients(dan, key, names);
  expect(assignment).toMatchObject({ holdout: 2_000, arms: [{ buckets: 4_000 }, { buckets: 4_000 }] });
  expect(recipients.map(({ arm }) => arm)).toEqual(names.map((name) => assignArm(assignment, name)));
  expect(new Set(recipients.map(({ arm }) => arm))).toEqual(new Set([null, "human", "approved"]));
  await stopExperiment(mia, await experimentKeyOf(id));
  await expect(assignRecipients(dan, key, names)).rejects.toThrow(/is stopped: it divides nobody/);
});

test("the statement in docs/experiments.md gives a warehouse the same buckets", async () => {
  const [, statement] = /```sql\n--.*\n([^`]*)```/.exec(readFileSync("docs/experiments.md", "utf8"))!;
  for (const recipient of ["user-1", "用户-42", "", ...Array.from({ length: 50 }, (_, at) => `r${at}`)]) {
    const [row] = await db().$queryRawUnsafe<object[]>(
      statement!.replace("$1 ||", "$1::text ||").replace("|| $2", "|| $2::text"),
      "spring-sale",
      recipient,
    );
    expect(Number(Object.values(row!)[0])).toBe(bucketOf("spring-sale", recipient));
  }
});

test("shares of an adaptive experiment follow the better arm from the next day on, and stay for that day", async () => {
  const { id, key, dan, arms } = await aLaunchedExperiment({ adaptive: true });
  await db().experimentAllocation.createMany({
    data: Object.values(arms).map((armId) => ({ armId, day: day("2026-01-01"), buckets: 5_000 })),
  });
  const before = await assignRecipients(dan, key, []);
  expect(before.assignment.arms.map(({ buckets }) => buckets)).toEqual([5_000, 5_000]);
  const rows = [
    { armId: arms.human!, clicked: 60 },
    { armId: arms.approved!, clicked: 120 },
  ];
  await db().outcome.createMany({
    data: rows.map((row) => ({ ...row, day: day("2026-01-02"), delivered: 2_000, optedOut: 0 })),
  });
  // Today's shares were told already; those of another day follow what came back.
  expect((await assignRecipients(dan, key, [])).assignment).toEqual(before.assignment);
  const row = (await findExperiment(db(), id))!;
  const next = await bucketsOn(db(), row, "2999-01-01");
  expect(next.get(arms.approved!)).toBeGreaterThan(9_000);
  expect(next.get(arms.human!)).toBeGreaterThanOrEqual(500);
  await db().outcome.create({
    data: { armId: arms.human!, day: day("2026-01-03"), delivered: 9_000, clicked: 9_000, optedOut: 0 },
  });
  expect(await bucketsOn(db(), row, "2999-01-01")).toEqual(next);
});

test("the page of an adaptive experiment names the shares of today, also where it is the first to ask for them", async () => {
  const { id, key, dan, arms } = await aLaunchedExperiment({ adaptive: true });
  await db().outcome.createMany({
    data: Object.values(arms).map((armId, at) => ({
      armId,
      day: day("2026-01-02"),
      delivered: 2_000,
      clicked: 60 + 60 * at,
      optedOut: 0,
    })),
  });
  const tomorrow = Date.now() + 86_400_000;
  vi.useFakeTimers({ now: tomorrow, toFake: ["Date"] });
  try {
    const { experiment, allocations } = await readExperiment(dan, id);
    const { assignment, day: asked } = await assignRecipients(dan, key, []);
    expect(experiment.arms.map((arm) => arm.buckets)).toEqual(assignment.arms.map((arm) => arm.buckets));
    expect(Math.max(...experiment.arms.map((arm) => arm.buckets))).toBeGreaterThan(9_000);
    expect(allocations.at(-1)!.day).toBe(asked);
  } finally {
    vi.useRealTimers();
  }
});
