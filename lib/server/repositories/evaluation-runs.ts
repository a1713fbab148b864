import "server-only";
import type { TokenPrice } from "#core/costs/token-price.ts";
import { type EvaluationStatus, evaluationStatesBefore } from "#core/evaluation/runs/evaluation-status.ts";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";
import type { ChosenPrompt } from "#core/evaluation/runs/plan-evaluations.ts";
import { Prisma } from "../db/generated/client.ts";
import { evaluationRow, toEvaluation } from "./evaluation-row.ts";
import type { Db } from "./transaction.ts";

export interface NewEvaluation {
  setVersionId: string;
  name: string;
  provider: string;
  model: string;
  temperature: number | null;
  candidatesPerPair: number;
  rewardModelId: string;
  source: "console" | "command line";
  tasks: number;
  useCache: boolean;
  price: TokenPrice | null;
  createdById: string | null;
  createdBy: string;
}

/** Writes an evaluation with its prompts, one of a style. */
export async function insertEvaluation(
  db: Db,
  { price, ...evaluation }: NewEvaluation,
  prompts: readonly ChosenPrompt[],
): Promise<string> {
  const terms = { priceInput: price && BigInt(price.input), priceOutput: price && BigInt(price.output) };
  const { id } = await db.evaluationRun.create({ data: { ...evaluation, ...terms }, select: { id: true } });
  await db.evaluationRunPrompt.createMany({
    data: prompts.map((one) => ({ runId: id, promptVersionId: one.id, categoryId: one.categoryId })),
  });
  return id;
}

export async function findEvaluation(db: Db, id: string): Promise<EvaluationView | null> {
  const row = await db.evaluationRun.findUnique({ where: { id }, ...evaluationRow });
  return row && toEvaluation(row);
}

/** Some evaluations, in the order of the ids; one that does not exist is left out. */
export async function findEvaluations(db: Db, ids: readonly string[]): Promise<EvaluationView[]> {
  const rows = await db.evaluationRun.findMany({ where: { id: { in: [...ids] } }, ...evaluationRow });
  const byId = new Map(rows.map((row) => [row.id, toEvaluation(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Evaluations, newest first; `before` is the id of the last of the page before. */
export async function listEvaluations(
  db: Db,
  page: { setId?: string; before: string | null; take: number },
): Promise<EvaluationView[]> {
  const rows = await db.evaluationRun.findMany({
    where: {
      ...(page.setId && { setVersion: { setId: page.setId } }),
      ...(page.before && { id: { lt: page.before } }),
    },
    orderBy: { id: "desc" },
    take: page.take,
    ...evaluationRow,
  });
  return rows.map(toEvaluation);
}

/** Moves an evaluation along its table of transitions; false where it is not in a state that leads there. */
export async function moveEvaluation(
  db: Db,
  id: string,
  to: EvaluationStatus,
  data: {
    report?: object | null;
    styleReaderId?: string | null;
    error?: string | null;
    pausedBecause?: string | null;
    finishedAt?: Date | null;
  } = {},
): Promise<boolean> {
  const { report, ...rest } = data;
  const { count } = await db.evaluationRun.updateMany({
    where: { id, status: { in: evaluationStatesBefore(to) } },
    data: {
      status: to,
      ...rest,
      ...(report !== undefined && { report: (report ?? Prisma.DbNull) as Prisma.InputJsonValue }),
    },
  });
  return count === 1;
}

/** The report of an evaluation as it was stored; null until there is one. */
export async function findReport(db: Db, id: string): Promise<unknown> {
  const row = await db.evaluationRun.findUnique({ where: { id }, select: { report: true } });
  return row?.report ?? null;
}

/** Reads an evaluation's state and holds its row until the transaction ends. */
export async function lockEvaluation(db: Db, id: string): Promise<EvaluationView | null> {
  await db.$queryRaw`SELECT 1 FROM "EvaluationRun" WHERE id = ${id}::uuid FOR UPDATE`;
  return findEvaluation(db, id);
}

/** Evaluations that wait for the day's budget. */
export async function pausedEvaluations(db: Db): Promise<string[]> {
  const rows = await db.evaluationRun.findMany({ where: { status: "paused" }, select: { id: true } });
  return rows.map(({ id }) => id);
}

/** The status of some evaluations by their id. */
export async function evaluationStatuses(db: Db, ids: string[]): Promise<Map<string, EvaluationStatus>> {
  const rows = await db.evaluationRun.findMany({
    where: { id: { in: ids } },
    select: { id: true, status: true },
  });
  return new Map(rows.map((row) => [row.id, row.status]));
}
