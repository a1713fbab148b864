import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { notFound } from "#core/errors/product-error.ts";
import type { ResultsFilter } from "#core/generation/results-filter.ts";
import { type ItemResults, itemResultView, type ResultsPage } from "#core/generation/run-results.ts";
import { scoreAgain } from "#core/ranking/score-again.ts";
import { listJudgedItems } from "../../repositories/judged-items.ts";
import { listRunResults } from "../../repositories/run-results.ts";
import { findRun } from "../../repositories/runs.ts";
import { database } from "../../repositories/transaction.ts";
import { activeRewardModel } from "../reward/active-model.ts";

/** Items; each has tens of candidates. */
const RESULTS_PAGE = 50;
/** Items on a screen. */
const VIEW_PAGE = 10;

/** What a run made for every item, as it is. */
export async function runResults(
  actor: Actor,
  id: string,
  afterItemId: string | null = null,
): Promise<ResultsPage<ItemResults>> {
  requirePermission(actor, "runs.read");
  return pageOf(await listRunResults(database(), id, { afterItemId, take: RESULTS_PAGE + 1 }), RESULTS_PAGE);
}

/** What a run made, judged and ranked, for the items that have something that passes the filter. Throws `not-found`. */
export async function runResultsView(
  actor: Actor,
  id: string,
  page: { filter: ResultsFilter; afterItemId: string | null },
): Promise<ResultsPage> {
  requirePermission(actor, "runs.read");
  const items = await listJudgedItems(database(), id, { ...page, take: VIEW_PAGE + 1 });
  if (items.length === 0 && !(await findRun(database(), id))) throw notFound("run");
  const model = await activeRewardModel();
  const views = items.map((one) => {
    const [human = null] = one.human ? scoreAgain(one.item, [one.human], model) : [];
    const candidates = scoreAgain(one.item, one.candidates, model);
    return itemResultView({ ...one, candidates, human }, page.filter, model);
  });
  return pageOf(views, VIEW_PAGE);
}

function pageOf<T extends { itemId: string }>(items: T[], size: number): ResultsPage<T> {
  const shown = items.slice(0, size);
  return { items: shown, next: items.length > size ? shown.at(-1)!.itemId : null };
}
