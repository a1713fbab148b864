import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import type { ContentItem } from "#core/content/content-item.ts";
import { notFound } from "#core/errors/product-error.ts";
import type { QueuePage } from "#core/review/queue-entry.ts";
import type { QueueStatus, ReviewFilter } from "#core/review/review-filter.ts";
import { type ReviewCandidate, reviewCandidates } from "#core/review/review-view.ts";
import { listCandidates } from "../../repositories/candidates.ts";
import { countReview, searchReview } from "../../repositories/review-search.ts";
import { findReview } from "../../repositories/reviews.ts";
import { database } from "../../repositories/transaction.ts";
import { activeRewardModel } from "../reward/active-model.ts";

const PAGE = 60;

/** A page of the queue under a filter; `after` is the `next` of the page before. */
export async function reviewQueue(
  actor: Actor,
  filter: ReviewFilter,
  after: string | null = null,
): Promise<QueuePage> {
  requirePermission(actor, "review.read");
  const entries = await searchReview(database(), { filter, after, take: PAGE + 1 });
  const shown = entries.slice(0, PAGE);
  return { entries: shown, next: entries.length > PAGE ? shown.at(-1)!.itemId : null };
}

/** How many items the queue holds under a filter. */
export function reviewTotal(actor: Actor, filter: ReviewFilter): Promise<number> {
  requirePermission(actor, "review.read");
  return countReview(database(), filter);
}

/** The item behind this one in the queue, or its first other item where this is the last; null where there is none. */
export async function nextInQueue(
  actor: Actor,
  filter: ReviewFilter,
  itemId: string,
): Promise<string | null> {
  requirePermission(actor, "review.read");
  const [behind] = await searchReview(database(), { filter, after: itemId, take: 1 });
  if (behind) return behind.itemId;
  const first = await searchReview(database(), { filter, after: null, take: 2 });
  return first.find((entry) => entry.itemId !== itemId)?.itemId ?? null;
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
    /** The candidate's own text where it was edited. */
    originalTitle: string | null;
    originalBody: string | null;
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
