import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import type { ContentItem } from "#core/content/content-item.ts";
import { notFound } from "#core/errors/product-error.ts";
import { type ReviewCandidate, reviewCandidates } from "#core/review/review-view.ts";
import { listCandidates } from "../../repositories/candidates.ts";
import { countReview, findReview, listReviewQueue } from "../../repositories/reviews.ts";
import { database } from "../../repositories/transaction.ts";
import { activeRewardModel } from "../reward/active-model.ts";

const PAGE = 40;

export type QueueStatus = "open" | "approved" | "rejected";

export interface QueueEntry {
  itemId: string;
  line: string;
  language: string;
  winProbability: number | null;
  candidates: number;
}

/** The items that wait (or were decided), oldest first, and how many there are in all. */
export async function reviewQueue(
  actor: Actor,
  status: QueueStatus,
  after?: string,
): Promise<{ entries: QueueEntry[]; total: number }> {
  requirePermission(actor, "review.read");
  const [rows, total] = await Promise.all([
    listReviewQueue(database(), { status, after, take: PAGE }),
    countReview(database(), status),
  ]);
  const entries = rows.map((row) => ({
    itemId: row.itemId,
    line: row.item.title || row.item.body.slice(0, 120),
    language: row.language,
    winProbability: row.topWinProbability,
    candidates: row.candidateCount,
  }));
  return { entries, total };
}

export interface ReviewView {
  item: ContentItem;
  status: QueueStatus;
  version: number;
  decision: {
    action: string;
    decider: string;
    at: string;
    title: string | null;
    body: string | null;
    reason: string | null;
  } | null;
  candidates: ReviewCandidate[];
  rewardModel: string;
}

/** One item with all that competes for it, scored and explained by the active reward model. */
export async function readReview(actor: Actor, itemId: string): Promise<ReviewView> {
  requirePermission(actor, "review.read");
  const row = await findReview(database(), itemId);
  if (!row) throw notFound("item");
  const model = activeRewardModel();
  const candidates = reviewCandidates(row.item, await listCandidates(database(), itemId), model);
  const { decision, item, status, version } = row;
  return {
    item,
    status,
    version,
    decision: decision && { ...decision, at: decision.createdAt.toISOString() },
    candidates,
    rewardModel: model.name,
  };
}
