import "server-only";
import type { TokenPrice } from "#core/costs/token-price.ts";
import { type JudgingStatus, judgingStatesBefore } from "#core/evaluation/judge/judging-status.ts";
import type { JudgingView } from "#core/evaluation/judge/judging-view.ts";
import { toJudging } from "./judging-row.ts";
import type { Db } from "./transaction.ts";

export interface NewJudging {
  baselineRunId: string;
  challengerRunId: string;
  categoryKey: string | null;
  provider: string;
  model: string;
  seed: number;
  mostItems: number;
  tasks: number;
  alike: number;
  useCache: boolean;
  price: TokenPrice | null;
  createdById: string | null;
  createdBy: string;
}

/** Returns its id. */
export async function insertJudging(db: Db, { price, ...judging }: NewJudging): Promise<string> {
  const terms = { priceInput: price && BigInt(price.input), priceOutput: price && BigInt(price.output) };
  const row = await db.evaluationJudging.create({ data: { ...judging, ...terms }, select: { id: true } });
  return row.id;
}

export async function findJudging(db: Db, id: string): Promise<JudgingView | null> {
  const row = await db.evaluationJudging.findUnique({ where: { id } });
  return row && toJudging(row);
}

/** The judgings of any two of some evaluations, about one style or (null) about all, newest first. */
export async function listJudgings(
  db: Db,
  evaluationIds: readonly string[],
  style: string | null,
  take: number,
): Promise<JudgingView[]> {
  const ids = { in: [...evaluationIds] };
  const rows = await db.evaluationJudging.findMany({
    where: { baselineRunId: ids, challengerRunId: ids, categoryKey: style },
    orderBy: { id: "desc" },
    take,
  });
  return rows.map(toJudging);
}

/** Reads a judging and holds its row until the transaction ends. */
export async function lockJudging(db: Db, id: string): Promise<JudgingView | null> {
  await db.$queryRaw`SELECT 1 FROM "EvaluationJudging" WHERE id = ${id}::uuid FOR UPDATE`;
  return findJudging(db, id);
}

/** Moves a judging along its table of transitions; false where it is not in a state that leads there. */
export async function moveJudging(
  db: Db,
  id: string,
  to: JudgingStatus,
  data: { pausedBecause?: string | null; finishedAt?: Date | null } = {},
): Promise<boolean> {
  const { count } = await db.evaluationJudging.updateMany({
    where: { id, status: { in: judgingStatesBefore(to) } },
    data: { status: to, ...data },
  });
  return count === 1;
}

/** The status of some judgings by their id. */
export async function judgingStatuses(db: Db, ids: string[]): Promise<Map<string, JudgingStatus>> {
  const rows = await db.evaluationJudging.findMany({
    where: { id: { in: ids } },
    select: { id: true, status: true },
  });
  return new Map(rows.map((row) => [row.id, row.status]));
}

/** Judgings that wait for the day's budget. */
export async function pausedJudgings(db: Db): Promise<string[]> {
  const rows = await db.evaluationJudging.findMany({ where: { status: "paused" }, select: { id: true } });
  return rows.map(({ id }) => id);
}

/** Judgings to look at for how long a model's verdicts are. */
const LATEST = 10;

/** What this model has lately used of tokens for its verdicts. */
export async function recentVerdicts(
  db: Db,
  model: { provider: string; model: string },
): Promise<{ calls: number; completionTokens: number }> {
  const rows = await db.evaluationJudging.findMany({
    where: { provider: model.provider, model: model.model, calls: { gt: 0 }, completionTokens: { gt: 0 } },
    orderBy: { id: "desc" },
    take: LATEST,
    select: { calls: true, completionTokens: true },
  });
  return {
    calls: rows.reduce((sum, row) => sum + row.calls, 0),
    completionTokens: rows.reduce((sum, row) => sum + Number(row.completionTokens), 0),
  };
}
