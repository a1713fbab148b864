import "server-only";
import { z } from "zod";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { notFound } from "#core/errors/product-error.ts";
import { scoreAgain } from "#core/ranking/score-again.ts";
import { type ReviewView, reviewCandidates } from "#core/review/review-view.ts";
import { listCandidates } from "../../repositories/candidates.ts";
import { findReview, listDecisions } from "../../repositories/reviews.ts";
import { database } from "../../repositories/transaction.ts";
import { modelBehind } from "../reward/active-model.ts";
import { scoringFacts } from "../reward/scoring-facts.ts";

const HISTORY = 20;

/**
 * One item with all that competes for it, scored and explained: by the active reward model while it is open, and
 * afterwards by the one whose scores the decision was made on.
 */
export async function readReview(actor: Actor, itemId: string): Promise<ReviewView> {
  requirePermission(actor, "review.read");
  if (!z.uuid().safeParse(itemId).success) throw notFound("item");
  const db = database();
  const [row, candidates, history] = await Promise.all([
    findReview(db, itemId),
    listCandidates(db, itemId),
    listDecisions(db, itemId, HISTORY),
  ]);
  if (!row) throw notFound("item");
  const { decision, item, status, version } = row;
  const scoredBy = candidates.find(({ rewardModelId }) => rewardModelId !== null)?.rewardModelId ?? null;
  const model = await modelBehind(status === "open" ? null : scoredBy);
  return {
    item,
    status,
    version,
    decision,
    history,
    candidates: reviewCandidates(item, scoreAgain(item, candidates, model), model),
    scoring: await scoringFacts(model.id),
  };
}
