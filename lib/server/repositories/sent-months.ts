import "server-only";
import type { LiftMonth } from "#core/learning/lift/lift-month.ts";
import type { Db } from "./transaction.ts";

const dateOf = (month: string) => new Date(`${month}-01T00:00:00Z`);

/** Writes down what a month sums to now. */
export async function saveSentMonth(db: Db, sum: LiftMonth): Promise<void> {
  const { month, arm, control, experiments, leftOut, lift } = sum;
  const data = {
    armShown: arm.shown,
    armClicked: arm.clicked,
    controlShown: control.shown,
    controlClicked: control.clicked,
    experiments,
    leftOut,
    lift: lift?.estimate ?? null,
    liftLow: lift?.low ?? null,
    liftHigh: lift?.high ?? null,
    summedAt: new Date(),
  };
  await db.sentMonth.upsert({
    where: { month: dateOf(month) },
    create: { month: dateOf(month), ...data },
    update: data,
    select: { month: true },
  });
}

/** Months from this one (`2026-06`) on, oldest first, with the time of their sum (ISO 8601). */
export async function listSentMonths(db: Db, from: string): Promise<(LiftMonth & { summedAt: string })[]> {
  const rows = await db.sentMonth.findMany({
    where: { month: { gte: dateOf(from) } },
    orderBy: { month: "asc" },
  });
  return rows.map((row) => ({
    month: row.month.toISOString().slice(0, 7),
    arm: { shown: Number(row.armShown), clicked: Number(row.armClicked) },
    control: { shown: Number(row.controlShown), clicked: Number(row.controlClicked) },
    experiments: row.experiments,
    leftOut: row.leftOut,
    lift:
      row.lift === null || row.liftLow === null || row.liftHigh === null
        ? null
        : { estimate: row.lift, low: row.liftLow, high: row.liftHigh },
    summedAt: row.summedAt.toISOString(),
  }));
}
