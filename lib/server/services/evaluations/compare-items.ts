import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { notFound } from "#core/errors/product-error.ts";
import { itemChanges } from "#core/evaluation/comparison/item-changes.ts";
import { itemVerdict } from "#core/evaluation/judge/item-verdict.ts";
import type { ComparedItem } from "#core/evaluation/report/comparison-view.ts";
import { FIGURES, figureOf } from "#core/evaluation/report/figures.ts";
import { pairRuns } from "#core/evaluation/report/pair-runs.ts";
import { findEvaluationItems, listPicks } from "../../repositories/compared-texts.ts";
import { findEvaluations } from "../../repositories/evaluation-runs.ts";
import { listJudgedTexts } from "../../repositories/judged-texts.ts";
import { database } from "../../repositories/transaction.ts";
import { measuredTasks } from "./measured-tasks.ts";

const PAGE = 10;

export interface ItemComparison {
  baselineId: string;
  evaluationId: string;
  /** Key of the figure that the items are sorted by; an unknown one counts as the first. */
  figure: string;
  style: string | null;
  /** Items to skip: those of the pages before. */
  after: number;
}

/** Items of two evaluations, the largest change of a figure first, with the picks of both. */
export async function compareItems(
  actor: Actor,
  given: ItemComparison,
): Promise<{ rows: ComparedItem[]; next: number | null; all: number }> {
  requirePermission(actor, "evaluations.read");
  const { baselineId, evaluationId, style, after } = given;
  const [baseline, evaluation] = await findEvaluations(database(), [baselineId, evaluationId]);
  if (!baseline || !evaluation || baseline.set.versionId !== evaluation.set.versionId)
    throw notFound("comparison");
  const { metric } = figureOf(given.figure) ?? FIGURES[0]!;
  const changes = itemChanges(
    metric,
    pairRuns(await measuredTasks(baseline, style), await measuredTasks(evaluation, style)),
  );
  const shown = changes.slice(after, after + PAGE);
  const ids = shown.map(({ itemId }) => itemId);
  const [items, texts, judged] = await Promise.all([
    findEvaluationItems(database(), ids),
    listPicks(database(), [baselineId, evaluationId], ids, style),
    listJudgedTexts(database(), [baselineId, evaluationId], ids),
  ]);
  const textsOf = Map.groupBy(texts, ({ itemId }) => itemId);
  // Measured anew, an evaluation may have another pick than the one that was judged.
  const picks = new Set(texts.map(({ id }) => id));
  const ofPicks = judged.filter(
    ({ baselineTextId, challengerTextId }) => picks.has(baselineTextId) && picks.has(challengerTextId),
  );
  const judgedOf = Map.groupBy(ofPicks, ({ itemId }) => itemId);
  const rows = items.map((item, at) => {
    const { id: itemId, externalId, title, body, language, references } = item;
    const facts = { itemId, externalId, title, body, language, references };
    const verdicts = (judgedOf.get(itemId) ?? []).map(itemVerdict);
    return { ...facts, ...shown[at]!, texts: textsOf.get(itemId) ?? [], verdicts };
  });
  return { rows, next: after + PAGE < changes.length ? after + PAGE : null, all: changes.length };
}
