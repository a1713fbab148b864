import "server-only";
import type { ScoreCheckView } from "#core/learning/holds/holds-view.ts";
import type { RecordVerdict } from "#core/learning/holds/score-record.ts";
import type { Db } from "./transaction.ts";

export type ScoreCheck = Omit<ScoreCheckView, "version" | "name"> & { evidence: number };

const dateOf = (day: string) => new Date(`${day}T00:00:00Z`);

/** Writes down what was found about a score on a day; the last look of a day stands. */
export async function saveScoreCheck(db: Db, { modelId, day, ...check }: ScoreCheck): Promise<void> {
  const data = {
    ...check,
    alarmSince: check.alarmSince === null ? null : dateOf(check.alarmSince),
    checkedAt: new Date(),
  };
  const key = { modelId, day: dateOf(day) };
  await db.scoreCheck.upsert({
    where: { modelId_day: key },
    create: { ...key, ...data },
    update: data,
    select: { day: true },
  });
}

/** What was found last about a model's score; null where nobody looked yet. */
export async function latestScoreCheck(db: Db, modelId: string): Promise<ScoreCheckView | null> {
  const row = await db.scoreCheck.findFirst({
    where: { modelId },
    orderBy: { day: "desc" },
    include: { model: { select: { version: true, name: true } } },
  });
  if (!row) return null;
  const { model, evidence: _, checkedAt: __, day, alarmSince, verdict, ...figures } = row;
  return {
    ...figures,
    ...model,
    verdict: verdict as RecordVerdict,
    day: day.toISOString().slice(0, 10),
    alarmSince: alarmSince?.toISOString().slice(0, 10) ?? null,
  };
}
