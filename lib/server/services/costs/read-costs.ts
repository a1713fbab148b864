import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { costFileHeader, costFileLine } from "#core/costs/cost-file.ts";
import { daysOfPeriod } from "#core/costs/cost-period.ts";
import { addCosts, type CostReport, fillDays } from "#core/costs/cost-report.ts";
import { costLog, trialCostLog } from "../../repositories/cost-log.ts";
import { costsBy } from "../../repositories/cost-totals.ts";
import { database } from "../../repositories/transaction.ts";

/** Rows of a table: what is dearer than the fiftieth is what people look for. */
const MOST = 50;

/** What runs, evaluations and trials cost over some days up to today (UTC), by day, style, model, kind and each of them. */
export async function readCosts(actor: Actor, days: number): Promise<CostReport> {
  requirePermission(actor, "runs.read");
  const period = daysOfPeriod(new Date(), days);
  const since = period[0]!;
  const db = database();
  const [byDay, categories, models, kinds, spenders] = await Promise.all([
    costsBy(db, "day", since, days + 1),
    costsBy(db, "category", since, MOST),
    costsBy(db, "model", since, MOST),
    costsBy(db, "kind", since, MOST),
    costsBy(db, "spender", since, MOST),
  ]);
  return { days: fillDays(period, byDay), categories, models, kinds, spenders, total: addCosts(byDay) };
}

/** The same costs as a file: one line for each day, run (or evaluation) and style, piece by piece; trials at its end. */
export function costFile(actor: Actor, days: number): { fileName: string; text: AsyncGenerator<string> } {
  requirePermission(actor, "runs.read");
  const period = daysOfPeriod(new Date(), days);
  async function* pieces(): AsyncGenerator<string> {
    yield costFileHeader();
    for await (const rows of costLog(database(), period[0]!)) yield rows.map(costFileLine).join("");
    yield (await trialCostLog(database(), period[0]!)).map(costFileLine).join("");
  }
  return { fileName: `costs-${period[0]}-to-${period.at(-1)}.csv`, text: pieces() };
}
